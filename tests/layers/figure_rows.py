"""Every kind of figure as read: text, its figure, value, unit, hedge and thing counted."""

from __future__ import annotations

ROWS = """
# measure
zero degrees of doubt | zero degrees | measure | 0 | degrees | - | -
3 1/2 inches | 3 1/2 inches | measure | 3.5 | inches | - | -
40 miles | 40 miles | measure | 40 | miles | - | -
a 40-mile ride | 40-mile | measure | 40 | miles | - | -
40 km | 40 km | measure | 40 | km | - | -
10km | 10km | measure | 10 | km | - | -
5ft | 5ft | measure | 5 | feet | - | -
10in | 10in | measure | 10 | inches | - | -
6lb | 6lb | measure | 6 | pounds | - | -
200lb | 200lb | measure | 200 | pounds | - | -
70kg | 70kg | measure | 70 | kg | - | -
70 kilos | 70 kilos | measure | 70 | kg | - | -
5 tonnes | 5 tonnes | measure | 5 | tonnes | - | -
20C | 20C | measure | 20 | C | - | -
70F | 70F | measure | 70 | F | - | -
minus 4F | minus 4F | measure | -4 | F | - | -
-20C | -20C | measure | -20 | C | - | -
20 degrees Celsius | 20 degrees Celsius | measure | 20 | C | - | -
100mph | 100mph | measure | 100 | mph | - | -
60 miles per hour | 60 miles per hour | measure | 60 | mph | - | -
3 acres | 3 acres | measure | 3 | acres | - | -
12 hectares | 12 hectares | measure | 12 | hectares | - | -
2 litres | 2 litres | measure | 2 | litres | - | -
3 pints | 3 pints | measure | 3 | pints | - | -
5 gallons | 5 gallons | measure | 5 | gallons | - | -
4 sq km | 4 sq km | measure | 4 | sq km | - | -
4 square miles | 4 square miles | measure | 4 | sq miles | - | -
half a mile | half a mile | measure | 0.5 | miles | - | -
a quarter of a mile | a quarter of a mile | measure | 0.25 | miles | - | -
three weeks | three weeks | measure | 3 | weeks | - | -
10 days | 10 days | measure | 10 | days | - | -
five years | five years | measure | 5 | years | - | -
2 hours | 2 hours | measure | 2 | hours | - | -
30 minutes | 30 minutes | measure | 30 | minutes | - | -
a 10-minute walk | 10-minute | measure | 10 | minutes | - | -
six months | six months | measure | 6 | months | - | -
two centuries | two centuries | measure | 2 | centuries | - | -
four decades | four decades | measure | 4 | decades | - | -
5-7 miles | 5 | measure | 5 | miles | - | -
# time in two units
2hr 5min | 2hr 5min | measure | 125 | minutes | - | -
2 hrs. 20 mins. | 2 hrs. 20 mins | measure | 140 | minutes | - | -
two hours and 40 minutes | two hours and 40 minutes | measure | 160 | minutes | - | -
two hours and forty minutes | two hours and forty minutes | measure | 160 | minutes | - | -
a two-hour, 20-minute film | two-hour, 20-minute | measure | 140 | minutes | - | -
a 2-hour-20-minute film | 2-hour-20-minute | measure | 140 | minutes | - | -
1h 20m | 1h 20m | measure | 80 | minutes | - | -
1h20m | 1h20m | measure | 80 | minutes | - | -
1h 5min | 1h 5min | measure | 65 | minutes | - | -
an hour and a half | an hour and a half | measure | 90 | minutes | - | -
about an hour and 20 minutes | an hour and 20 minutes | measure | 80 | minutes | about | -
an hour and three-quarters | an hour and three-quarters | measure | 105 | minutes | - | -
nearly two hours and a half | two hours and a half | measure | 150 | minutes | nearly | -
over two hours and 20 minutes | two hours and 20 minutes | measure | 140 | minutes | over | -
2 minutes 3.5 seconds | 2 minutes 3.5 seconds | measure | 123.5 | seconds | - | -
2 hours, 5 minutes and 11 seconds | 2 hours, 5 minutes and 11 seconds | measure | 7511 | seconds | - | -
a two-and-a-half-hour film | two-and-a-half-hour | measure | 2.5 | hours | - | -
an hour or 20 minutes | 20 minutes | measure | 20 | minutes | - | -
9 litres an hour, half as much | 9 litres | measure | 9 | litres | - | -
an hour, half as much | half | fraction | 0.5 | - | - | -
an hour and half the money | half | fraction | 0.5 | - | - | -
two hours and 90 minutes | two hours | measure | 2 | hours | - | -
# quantity
one man was held | one | quantity | 1 | - | - | man
two men | two | quantity | 2 | - | - | man
three hundred and twelve people | three hundred and twelve | quantity | 312 | - | - | person
one hundred twenty people | one hundred twenty | quantity | 120 | - | - | person
twenty-one guns | twenty-one | quantity | 21 | - | - | gun
ninety-nine balloons | ninety-nine | quantity | 99 | - | - | balloon
a hundred boats | a hundred | quantity | 100 | - | - | boat
a hundred and one dogs | a hundred and one | quantity | 101 | - | - | dog
two and a half million people | two and a half million | quantity | 2500000 | - | - | person
three and a half | three and a half | quantity | 3.5 | - | - | -
two thousand three hundred homes | two thousand three hundred | quantity | 2300 | - | - | home
fifteen hundred homes | fifteen hundred | quantity | 1500 | - | - | home
five hundred thousand votes | five hundred thousand | quantity | 500000 | - | - | vote
forty-five thousand six hundred and one | forty-five thousand six hundred and one | quantity | 45601 | - | - | -
a million and a half people | a million and a half | quantity | 1500000 | - | - | person
half a million people | half a million | quantity | 500000 | - | - | person
half-million | half-million | quantity | 500000 | - | - | -
a quarter of a million people | a quarter of a million | quantity | 250000 | - | - | person
quarter of a million people | quarter of a million | quantity | 250000 | - | - | person
three-quarters of a million | three-quarters of a million | quantity | 750000 | - | - | -
a dozen eggs | a dozen | quantity | 12 | - | - | egg
two dozen eggs | two dozen | quantity | 24 | - | - | egg
half a dozen eggs | half a dozen | quantity | 6 | - | - | egg
three score | three score | quantity | 60 | - | - | -
1,234 | 1,234 | quantity | 1234 | - | - | -
1,234,567 | 1,234,567 | quantity | 1234567 | - | - | -
12,34,567 voters | 12,34,567 | quantity | 1234567 | - | - | voter
1,00,000 voters | 1,00,000 | quantity | 100000 | - | - | voter
1 lakh voters | 1 lakh | quantity | 100000 | - | - | voter
2.5 lakh farmers | 2.5 lakh | quantity | 250000 | - | - | farmer
10 crore | 10 crore | quantity | 100000000 | - | - | -
0.5 | 0.5 | quantity | 0.5 | - | - | -
4.75 | 4.75 | quantity | 4.75 | - | - | -
2½ | 2½ | quantity | 2.5 | - | - | -
2¾ cups | 2¾ | quantity | 2.75 | - | - | cup
5m people | 5m | quantity | 5000000 | - | - | person
5bn people | 5bn | quantity | 5000000000 | - | - | person
12 million | 12 million | quantity | 12000000 | - | - | -
1.2 million voters | 1.2 million | quantity | 1200000 | - | - | voter
1.31 billion | 1.31 billion | quantity | 1310000000 | - | - | -
3 trillion | 3 trillion | quantity | 3e+12 | - | - | -
about 300 people | 300 | quantity | 300 | - | about | person
around 40 shops | 40 | quantity | 40 | - | about | shop
some 15,000 fans | 15,000 | quantity | 15000 | - | about | fan
roughly 12 boats | 12 | quantity | 12 | - | about | boat
approximately 12 boats | 12 | quantity | 12 | - | about | boat
c. 40 boats | 40 | quantity | 40 | - | about | boat
~40 boats | 40 | quantity | 40 | - | about | boat
an estimated 40 boats | 40 | quantity | 40 | - | about | boat
close to 40 boats | 40 | quantity | 40 | - | about | boat
nearly 300 people | 300 | quantity | 300 | - | nearly | person
almost 300 people | 300 | quantity | 300 | - | nearly | person
just under 300 people | 300 | quantity | 300 | - | nearly | person
a little under 300 people | 300 | quantity | 300 | - | nearly | person
just over 300 people | 300 | quantity | 300 | - | just over | person
slightly more than 300 people | 300 | quantity | 300 | - | just over | person
more than 40 shops | 40 | quantity | 40 | - | over | shop
over 40 shops | 40 | quantity | 40 | - | over | shop
at least 40 shops | 40 | quantity | 40 | - | over | shop
no fewer than 12 men | 12 | quantity | 12 | - | over | man
upwards of 40 boats | 40 | quantity | 40 | - | over | boat
well over 40 boats | 40 | quantity | 40 | - | over | boat
exceeding 40 boats | 40 | quantity | 40 | - | over | boat
fewer than 12 boats | 12 | quantity | 12 | - | under | boat
up to 40 boats | 40 | quantity | 40 | - | under | boat
as many as 40 boats | 40 | quantity | 40 | - | under | boat
no more than 12 men | 12 | quantity | 12 | - | under | man
at most 12 men | 12 | quantity | 12 | - | under | man
30-odd boats | 30 | quantity | 30 | - | about | boat
40 or so | 40 | quantity | 40 | - | about | -
300 boats or so | 300 | quantity | 300 | - | about | boat
50-plus | 50 | quantity | 50 | - | over | -
40+ shops | 40 | quantity | 40 | - | over | shop
12 or more | 12 | quantity | 12 | - | over | -
12 or fewer | 12 | quantity | 12 | - | under | -
dozens of people | dozens | quantity | 12 | - | vague | person
hundreds of boats | hundreds | quantity | 100 | - | vague | boat
thousands of fans | thousands | quantity | 1000 | - | vague | fan
a handful of fans | a handful | quantity | 5 | - | vague | fan
a couple of boats | a couple | quantity | 2 | - | vague | boat
hundreds of thousands of fans | hundreds of thousands | quantity | 100000 | - | vague | fan
14 new shops | 14 | quantity | 14 | - | - | shop
12 more shops | 12 | quantity | 12 | - | - | shop
five armed police officers | five | quantity | 5 | - | - | officer
12 dead | 12 | quantity | 12 | - | - | death
13 deaths | 13 | quantity | 13 | - | - | death
12 killed | 12 | quantity | 12 | - | - | death
20 injured | 20 | quantity | 20 | - | - | injury
three Ukrainian soldiers | three | quantity | 3 | - | - | soldier
three people | three | quantity | 3 | - | - | person
six persons | six | quantity | 6 | - | - | person
four women | four | quantity | 4 | - | - | woman
nine children | nine | quantity | 9 | - | - | child
two wives | two | quantity | 2 | - | - | wife
eleven churches | eleven | quantity | 11 | - | - | church
ten boxes | ten | quantity | 10 | - | - | box
seven cities | seven | quantity | 7 | - | - | city
eight buses | eight | quantity | 8 | - | - | bus
six nurses | six | quantity | 6 | - | - | nurse
five companies | five | quantity | 5 | - | - | company
a 12-member panel | 12 | quantity | 12 | - | - | member
a 20-man crew | 20 | quantity | 20 | - | - | man
three of the shops | three | quantity | 3 | - | - | shop
six of them | six | quantity | 6 | - | - | -
10-12 people | 10 | quantity | 10 | - | - | person
50 to 60 new jobs | 50 | quantity | 50 | - | - | job
5 to 7 million people | 5 | quantity | 5000000 | - | - | person
2000 people | 2000 | quantity | 2000 | - | - | person
1,800 men | 1,800 | quantity | 1800 | - | - | man
# percent
twelve and a half per cent | twelve and a half per cent | percent | 12.5 | % | - | -
5% | 5% | percent | 5 | % | - | -
5 % | 5 % | percent | 5 | % | - | -
4.7% | 4.7% | percent | 4.7 | % | - | -
0.3% | 0.3% | percent | 0.3 | % | - | -
5 per cent | 5 per cent | percent | 5 | % | - | -
5 percent | 5 percent | percent | 5 | % | - | -
five per cent | five per cent | percent | 5 | % | - | -
five percent | five percent | percent | 5 | % | - | -
12pc | 12pc | percent | 12 | % | - | -
12 pct | 12 pct | percent | 12 | % | - | -
twelve and a half percent | twelve and a half percent | percent | 12.5 | % | - | -
-5% | -5% | percent | -5 | % | - | -
−2.5% | −2.5% | percent | -2.5 | % | - | -
minus 3 per cent | minus 3 per cent | percent | -3 | % | - | -
+40% | 40% | percent | 40 | % | - | -
less than 5% | 5% | percent | 5 | % | under | -
60% of voters | 60% | percent | 60 | % | - | voter
60% of the vote | 60% | percent | 60 | % | - | vote
between 5% and 7% | 5% | percent | 5 | % | - | -
# money
Rs 500 crore | Rs 500 crore | money | 5000000000 | INR | - | -
Rs. 2,000 | Rs. 2,000 | money | 2000 | INR | - | -
₹1,00,000 | ₹1,00,000 | money | 100000 | INR | - | -
₹2.5 lakh crore | ₹2.5 lakh crore | money | 2.5e+12 | INR | - | -
£5 | £5 | money | 5 | GBP | - | -
£5m | £5m | money | 5000000 | GBP | - | -
£5.2m | £5.2m | money | 5200000 | GBP | - | -
£5 million | £5 million | money | 5000000 | GBP | - | -
£3.45bn | £3.45bn | money | 3450000000 | GBP | - | -
£50k | £50k | money | 50000 | GBP | - | -
£1,250 | £1,250 | money | 1250 | GBP | - | -
£1,250.50 | £1,250.50 | money | 1250.5 | GBP | - | -
€3.10 | €3.10 | money | 3.1 | EUR | - | -
€96.6m | €96.6m | money | 96600000 | EUR | - | -
€1.2bn | €1.2bn | money | 1200000000 | EUR | - | -
$5 | $5 | money | 5 | $ | - | -
$5m | $5m | money | 5000000 | $ | - | -
$5M | $5M | money | 5000000 | $ | - | -
$5 million | $5 million | money | 5000000 | $ | - | -
$1.5 trillion | $1.5 trillion | money | 1.5e+12 | $ | - | -
US$3.2bn | US$3.2bn | money | 3200000000 | USD | - | -
A$5m | A$5m | money | 5000000 | AUD | - | -
AU$20 | AU$20 | money | 20 | AUD | - | -
C$7.50 | C$7.50 | money | 7.5 | CAD | - | -
NZ$40 | NZ$40 | money | 40 | NZD | - | -
HK$900m | HK$900m | money | 900000000 | HKD | - | -
S$12 | S$12 | money | 12 | SGD | - | -
R$300 | R$300 | money | 300 | BRL | - | -
¥500 | ¥500 | money | 500 | JPY | - | -
₩3,000 | ₩3,000 | money | 3000 | KRW | - | -
CHF 300 | CHF 300 | money | 300 | CHF | - | -
EUR 20m | EUR 20m | money | 20000000 | EUR | - | -
GBP 12 | GBP 12 | money | 12 | GBP | - | -
kr 500 | kr 500 | money | 500 | kr | - | -
50p | 50p | money | 0.5 | GBP | - | -
99p | 99p | money | 0.99 | GBP | - | -
50 pence | 50 pence | money | 0.5 | GBP | - | -
15 cents | 15 cents | money | 0.15 | $ | - | -
5c | 5c | money | 0.05 | $ | - | -
20 paise | 20 paise | money | 0.2 | INR | - | -
5 dollars | 5 dollars | money | 5 | $ | - | -
five dollars | five dollars | money | 5 | $ | - | -
three euros | three euros | money | 3 | EUR | - | -
12 million euros | 12 million euros | money | 12000000 | EUR | - | -
20 rupees | 20 rupees | money | 20 | INR | - | -
500 rupees | 500 rupees | money | 500 | INR | - | -
12 kroner | 12 kroner | money | 12 | kr | - | -
5,000 yen | 5,000 yen | money | 5000 | JPY | - | -
32 billion pounds | 32 billion pounds | money | 3.2e+10 | GBP | - | -
200 pounds sterling | 200 pounds | money | 200 | GBP | - | -
3 million US dollars | 3 million US dollars | money | 3000000 | USD | - | -
40 Australian dollars | 40 Australian dollars | money | 40 | AUD | - | -
7 francs | 7 francs | money | 7 | franc | - | -
70 rand | 70 rand | money | 70 | ZAR | - | -
about £5m | £5m | money | 5000000 | GBP | about | -
in excess of £5m | £5m | money | 5000000 | GBP | over | -
under £5 | £5 | money | 5 | GBP | under | -
as much as $5m | $5m | money | 5000000 | $ | under | -
$10-12 million | $10 | money | 10000000 | $ | - | -
£3 to £4 million | £3 | money | 3000000 | GBP | - | -
between £9 and £14 | £9 | money | 9 | GBP | - | -
# fraction
½ | ½ | fraction | 0.5 | - | - | -
3/4 | 3/4 | fraction | 0.75 | - | - | -
2/3 of members | 2/3 | fraction | 0.6667 | - | - | member
two-thirds | two-thirds | fraction | 0.6667 | - | - | -
two thirds of voters | two thirds | fraction | 0.6667 | - | - | voter
one-third | one-third | fraction | 0.3333 | - | - | -
a third of voters | a third | fraction | 0.3333 | - | - | voter
a quarter of the pupils | a quarter | fraction | 0.25 | - | - | pupil
three-quarters | three-quarters | fraction | 0.75 | - | - | -
three quarters of members | three quarters | fraction | 0.75 | - | - | member
seven-eighths | seven-eighths | fraction | 0.875 | - | - | -
nine-tenths of it | nine-tenths | fraction | 0.9 | - | - | -
a fifth of the total | a fifth | fraction | 0.2 | - | - | total
up by a tenth | a tenth | fraction | 0.1 | - | - | -
fell a third to | a third | fraction | 0.3333 | - | - | -
half of the seats | half | fraction | 0.5 | - | - | seat
half the seats | half | fraction | 0.5 | - | - | -
¾ of the seats | ¾ | fraction | 0.75 | - | - | seat
nearly two-thirds | two-thirds | fraction | 0.6667 | - | nearly | -
more than half of voters | half | fraction | 0.5 | - | over | voter
about a quarter of voters | a quarter | fraction | 0.25 | - | about | voter
just over a third of voters | a third | fraction | 0.3333 | - | just over | voter
# points
5 percentage points | 5 percentage points | points | 5 | points | - | -
1.5 percentage points | 1.5 percentage points | points | 1.5 | points | - | -
five percentage points | five percentage points | points | 5 | points | - | -
a 3-percentage-point rise | 3-percentage-point | points | 3 | points | - | -
50 basis points | 50 basis points | points | 0.5 | points | - | -
25bps | 25bps | points | 0.25 | points | - | -
# ratio
one in five | one in five | ratio | 0.2 | - | - | -
one in five men | one in five | ratio | 0.2 | - | - | man
three in four voters | three in four | ratio | 0.75 | - | - | voter
one in 10 | one in 10 | ratio | 0.1 | - | - | -
1 in 4 | 1 in 4 | ratio | 0.25 | - | - | -
seven in 10 adults | seven in 10 | ratio | 0.7 | - | - | adult
nine out of 10 | nine out of 10 | ratio | 0.9 | - | - | -
three out of 4 people | three out of 4 | ratio | 0.75 | - | - | person
410 out of 500 votes | 410 out of 500 | ratio | 0.82 | - | - | vote
one jar in three (34 per cent) | one jar in three | ratio | 0.3333 | - | - | jar
# ordinal
22nd | 22nd | ordinal | 22 | - | - | -
1st | 1st | ordinal | 1 | - | - | -
third man | third | ordinal | 3 | - | - | -
twenty-first | twenty-first | ordinal | 21 | - | - | -
ninth hole | ninth | ordinal | 9 | - | - | -
# year
in 2019 | 2019 | year | 2019 | - | - | -
the 2019 budget | 2019 | year | 2019 | - | - | -
since 1066 the | 1066 | year | 1066 | - | - | -
in 1999, he | 1999 | year | 1999 | - | - | -
the 1990s | 1990s | year | 0 | - | - | -
the ’90s | 90s | year | 0 | - | - | -
a 2020 study | 2020 | year | 2020 | - | - | -
# date
May 5 | 5 | date | 5 | - | - | -
5 May | 5 | date | 5 | - | - | -
5th of May | 5th | date | 5 | - | - | -
Jan. 12 | 12 | date | 12 | - | - | -
December 25 | 25 | date | 25 | - | - | -
12 Dec | 12 | date | 12 | - | - | -
2020-05-06 | 2020-05-06 | date | 0 | - | - | -
5/11/2020 | 5/11/2020 | date | 0 | - | - | -
06.05.2020 | 06.05.2020 | date | 0 | - | - | -
# time
10.30am | 10.30am | time | 0 | - | - | -
10:30 | 10:30 | time | 0 | - | - | -
5pm | 5pm | time | 0 | - | - | -
5 p.m. sharp | 5 p.m. | time | 0 | - | - | -
nine o’clock | nine | time | 9 | - | - | -
15:45:30 | 15:45:30 | time | 0 | - | - | -
1430 GMT | 1430 | time | 1430 | - | - | -
# age
the 42-year-old | 42 | age | 42 | - | - | -
42 years old | 42 | age | 42 | - | - | -
aged 42 | 42 | age | 42 | - | - | -
Alan Smith, 42, said | 42 | age | 42 | - | - | -
Jane Smith (42) said | 42 | age | 42 | - | - | -
turned 50 in | 50 | age | 50 | - | - | -
aged five | five | age | 5 | - | - | -
# score
a 3-1 win | 3-1 | score | 0 | - | - | -
won 6-4, then | 6-4 | score | 0 | - | - | -
a 52–48 vote | 52–48 | score | 0 | - | - | -
beat them 30-20 nine days ago | 30-20 | score | 0 | - | - | -
a 348-77 vote | 348-77 | score | 0 | - | - | -
# season
the 2019-20 season | 2019-20 | season | 0 | - | - | -
2019/20 | 2019/20 | season | 0 | - | - | -
1914–1918 | 1914–1918 | season | 0 | - | - | -
# odds
odds of 11/4 | 11/4 | odds | 0 | - | - | -
five to one against | five | odds | 5 | - | - | -
# phone
call 020 7946 0000 | 020 7946 0000 | phone | 0 | - | - | -
+44 20 7946 0000 | 44 20 7946 0000 | phone | 0 | - | - | -
555-0101 | 555-0101 | phone | 0 | - | - | -
212-555-0101 | 212-555-0101 | phone | 0 | - | - | -
1-800-555-0101 | 1-800-555-0101 | phone | 0 | - | - | -
0800 123 4567 | 0800 123 4567 | phone | 0 | - | - | -
# version
version 2 | 2 | version | 2 | - | - | -
2.0.1 | 2.0.1 | version | 0 | - | - | -
192.168.1.20 | 192.168.1.20 | version | 0 | - | - | -
iOS 17 | 17 | version | 17 | - | - | -
# address
12 High Street | 12 | address | 12 | - | - | -
221B Baker Street | 221 | address | 221 | - | - | -
Highway 61 | 61 | address | 61 | - | - | -
# statute
Section 230 | 230 | statute | 230 | - | - | -
Article 50 | 50 | statute | 50 | - | - | -
Resolution 242 | 242 | statute | 242 | - | - | -
Proposition 8 | 8 | statute | 8 | - | - | -
Chapter 11 | 11 | statute | 11 | - | - | -
# label
page 5 | 5 | label | 5 | - | - | -
chapter two | two | label | 2 | - | - | -
No. 10 | 10 | label | 10 | - | - | -
number 7 | 7 | label | 7 | - | - | -
phase two | two | label | 2 | - | - | -
day 3 | 3 | label | 3 | - | - | -
#5 | 5 | label | 5 | - | - | -
# name
the Boeing 737 jet | 737 | name | 737 | - | - | -
Apollo 11 | 11 | name | 11 | - | - | -
7 Eleven | 7 | name | 7 | - | - | -
G7 | 7 | name | 7 | - | - | -
F-16 | 16 | name | 16 | - | - | -
Covid-19 | 19 | name | 19 | - | - | -
5G | 5 | name | 5 | - | - | -
the Big Four | Four | name | 4 | - | - | -
Group of Seven | Seven | name | 7 | - | - | -
9/11 | 9/11 | name | 0 | - | - | -
24/7 | 24/7 | name | 0 | - | - | -
# word
no one | one | word | 1 | - | - | -
one of them | one | word | 1 | - | - | -
"""
