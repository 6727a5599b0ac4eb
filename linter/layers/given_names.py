"""Given names: the cheapest sign that two capitalised words are a person.

Our own list, of common names of many languages as newspapers print them. It was checked on 2026-11-26
against what the press says of the registers, and took from there what it lacked and what is no other word:

- Ireland, Central Statistics Office: Longford Leader, names of 2023,
  https://www.longfordleader.ie/news/national-news/1454662/revealed-is-your-name-one-of-the-most-popular-irish-language-baby-names-of-2023.html;
  The Journal, The Irish For…,
  https://www.thejournal.ie/readme/the-irish-for-what-can-we-learn-from-the-rise-and-fall-of-irish-girl-names-4245727-Sep2018/;
  https://www.nameslinkcards.co.uk/news/ireland-holds-on-to-its-roots
- England and Wales, Office for National Statistics: the names of 2008,
  http://the-orangery.blogspot.com/2009/09/hurrah-england-and-wales-stats-are-back.html, of 2012,
  https://www.honfleur.co.uk/sample-page/information-and-news/babies-names/, and of 2018,
  https://www.dailymail.co.uk/femail/article-7406015/How-popular-babys-names-Olivia-Oliver-list-2018-England-Wales.html
- United States, Social Security Administration: AARP on the names of 2011,
  http://www.aarp.org/work/social-security/info-08-2012/most-popular-baby-names-social-security.html

A name that is not here is no less a name; it only needs another sign.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    Aaron Abdul Abdullah Abigail Adam Adele Adrian Adriana Agnes Ahmad Ahmed Aidan Aisha Alan Alasdair
    Alastair Albert Alberto Alec Alejandro Aleksandr Aleksei Alessandro Alex Alexander Alexandra Alexei
    Alexis Alfred Ali Alice Alicia Alison Alistair Allan Allen Allison Amanda Amber Amelia Amina Amir Amit
    Amy Ana Anastasia Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andriy Andy Angela Angelo
    Angus Anil Anita Anjali Ann Anna Anne Annette Annie Anthony Antonia Antonio Antony Anton Anya Archie
    Ariel Arjun Arnold Arthur Arturo Asha Ashley Ashok Astrid Audrey Austin Ava Avi Ayesha Barbara Barnaby
    Barry Bashar Beatrice Becky Ben Benedict Benjamin Bernard Bernie Beth Bethany Betty Beverley Bianca Bill
    Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Barack Brent Brett Brigid Brian
    Bridget Bronwen Bruce Bruno
    Bryan Caitlin Callum Cameron Camilla Carl Carla Carlos Carmen Carol Carole Caroline Carolyn Carrie Cary
    Carys Catalina Catherine Cathy Cecilia Celia Chad Charles Charlie Charlotte Chelsea Cheryl Chloe Chris
    Christian Christina Christine Christopher Ciara Claire Clara Clare Claude Claudia Clive Cody Colin
    Colleen Connor Conor Constance Corey Craig Cristina Crystal Curtis Cynthia Daisy Dan Dana Daniel Daniela
    Danielle Danny Darren Dave David Dawn Dean Deborah Debbie Declan Deirdre Denis Denise Dennis Derek
    Desmond Diana Diane Diego Dmitri Dmitry Dominic Don Donald Donna Doreen Doris Dorothy Doug Douglas
    Duncan Dwight Dylan Eamon Ed Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli
    Elias Elijah Elin Elizabeth Ella Ellen Ellie Elliot Elliott Eloise Elsa Elsie Elspeth Emil Emily Emma
    Emmanuel Enrique Eoin Eric Erica Erik Erin Ernest Esther Ethan Eugene Eva Evan Eve Evelyn Ewan Faith
    Farah Fatima Felicity Felipe Felix Fernando Fiona Florence Frances Francesca Francis Francisco Francois
    Frank Franz Fred Freddie Frederick Freya Gabriel Gabriela Gail Gareth Gary Gavin Gemma Geoff Geoffrey
    George Georgia Georgina Gerald Geraint Gerard Gerry Gianni Gill Gillian Giorgia Giovanni Giuseppe Gladys
    Glen Glenda Glenn Gloria Gordon Grace Graeme Graham Grant Greg Gregory Greta Guillermo Gustavo Guy Gwen
    Hannah Hans Harold Harriet Harris Harry Harvey Hassan Hasan Hazel Heather Hector Heidi Helen Helena
    Helga Henri Henrik Henry Herbert Hilary Hillary Holly Hope Howard Hugh Hugo Hussein Ian Ibrahim Igor
    Imran Ingrid Irene Iris Isaac Isabel Isabella Isabelle Ismail Ivan Ivy Jack Jackie Jacob Jacqueline
    Jacques Jade Jaime Jake James Jamie Jan Jane Janet Janice Jared Jason Jasmine Javier Jay Jean Jeff
    Jeffrey Jen Jennifer Jenny Jeremy Jerome Jerry Jess Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne
    Joe Joel Johan Johanna John Johnny Jon Jonas Jonathan Jordan Jorge Jose Josef Joseph Josephine Josh
    Joshua Joy Joyce Juan Judith Judy Julia Julian Juliana Julie Juliet June Justin Kamala Kamal Karen Karl
    Karin Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keir Keith Kelly Ken Kenneth Kerry Kevin
    Khalid Kieran Kim Kirsten Kirsty Klaus Kurt Kyle Lachlan Lara Larry Lars Laura Lauren Laurence Lawrence
    Leah Leanne Lee Leila Lena Leo Leon Leonard Leslie Lewis Liam Lidia Lily Linda Lindsay Lindsey Lionel
    Lisa Liz Lloyd Logan Lois Lola Lorna Lorraine Louis Louisa Ludmila Louise Luca Lucas Lucia Lucy Luis Luiz Luke
    Lydia Lynda Lyndon Lynn Lynne Mahmoud Malcolm Malik Mandy Manuel Marc Marcel Marco Marcos Marcus Margaret
    Margot Maria Marian Marianne Marie Marilyn Marina Mario Marion Marjorie Mark Marlene Martha Martin
    Martina Mary Masoud Mateusz Mathew Matt Matthew Maureen Maurice Max Maxine Maya Megan Mehmet Mel Melanie
    Melissa Mercedes Mia Michael Michel Michele Michelle Miguel Mikael Mike Mikhail Mikkel Mila Miles Milton
    Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed Moira Mona Monica Morgan Moses Muhammad Murray
    Mustafa Myra Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan Neil Nelson Niall Nicholas
    Nick Nicola Nicolas Nicole Nigel Nikita Nikolai Nina Noah Noel Nora Norma Norman Oleg Oleksandr Oleksii
    Olena Olga Oliver Olivia Olivier Olaf Omar Orla Oscar Osman Otto Owen Pablo Pamela Paolo Pascal Pat
    Patricia Patrick Paul Paula Pauline Pavel Pedro Peggy Penelope Penny Pete Peter Petra Phil Philip Philippa
    Phillip Phoebe Phyllis Pierre Piotr Polly Prakash Pranab Priya Priyanka Rachel Rafael Rahul Raj Rajesh
    Ralph Ramesh Ramon Randall Randy Raquel Rashid Raul Ravi Ray Raymond Rebecca Recep Reg Regina Rene Rhys
    Ricardo Richard Rick Rita Rob Robbie Robert Roberta Roberto Robin Rod Roderick Rodney Rodrigo Roger Rohan
    Roland Roman Ron Ronald Ronan Rory Rosa Rosalind Rosamond Rosamund Rose Rosemary Ross Roy Ruby Rupert
    Russ Russell Ruth Ryan Sabrina Sadiq Sajid Salim Sally Salman Sam Samantha Samir Samuel Sandra Sandy
    Sanjay Sara Sarah Sasha Saul Scott Sean Sebastian Selina Serena Sergei Sergey Sergio Seth Shane Shannon
    Sharon Shaun Shauna Sheila Shirley Sian Sidney Silvia Simon Simone Sofia Sonia Sonya Sophia Sophie Spencer
    Stacey Stan Stanley Stefan Stefano Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Suella Suleiman
    Sunil Susan Susanna Susanne Suzanne Sven Svetlana Sylvia Tamara Tanya Tara Tariq Ted Terence Teresa Terry
    Thabo Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Toni Tony Tracey Tracy
    Travis Trevor Tyler Umar Uma Ursula Usman Valentina Valerie Vanessa Vera Vernon Veronica Vicky Victor
    Victoria Vijay Viktor Vincent Violet Virginia Vivian Vladimir Volodymyr Wade Walt Walter Warren Wayne
    Wendy Werner Wesley Wilfred Will William Winston Wolfgang Xavier Yara Yasmin Yolanda Yuri Yusuf Yvette
    Yvonne Zac Zachary Zara Zoe
    Ada Aiden Aisling Aoife Ayla Caoimhe Cian Cillian Darragh Éabha Evie Fiadh Finlay Fionn Isla Jayden Matilda
    Oisín Oisin Rían Róisín Roisin Sadhbh Saoirse Tadhg Tobias
    """.split()
)
