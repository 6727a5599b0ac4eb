"""Words that tell a person's name from what stands around it.

Honorifics and ranks as newspapers print them; particles and family names that come
first as in the naming-customs tables of Wikipedia; what ends the name of a firm, a body or a street
is ours.
"""

from __future__ import annotations

HONORIFICS = {
    "Mr": "male",
    "Mrs": "female",
    "Ms": "female",
    "Miss": "female",
    "Sir": "male",
    "Dame": "female",
    "Lord": "male",
    "Lady": "female",
    "Baroness": "female",
    "Baron": "male",
    "Madame": "female",
    "Dr": "",
    "Prof": "",
    "Professor": "",
    "Rev": "",
    "Fr": "",
    "Mx": "",
}
"""Courtesy titles, and what they say of their bearer."""

PARTICLES = frozenset(
    "van von de der den del della la le las los bin ibn bint al el da dos das di du ter ten zu y e af".split()
)

TITLE_WORDS = frozenset(
    """
    President Chancellor Minister Secretary Premier Senator Sen Rep Representative Congressman Congresswoman
    Governor Gov Mayor Sheriff Judge Justice General Gen Colonel Col Major Maj Captain Capt Lieutenant Lt
    Sergeant Sgt Corporal Cpl Commander Cmdr Admiral Adm Brigadier Marshal Constable Superintendent Supt
    Inspector Detective Det Officer Chief Commissioner Councillor Cllr Councilman Councilwoman Alderman
    Ambassador Chairman Chairwoman Chair Director Manager Coach Captain Attorney Prosecutor Recorder
    Coroner Bishop Archbishop Cardinal Pope Father Sister Brother Imam Rabbi Sheikh Ayatollah Emir King Queen
    Prince Princess Duke Duchess Earl Countess Sultan Speaker Leader Deputy Spokesman Spokeswoman
    Spokesperson Adviser Advisor Treasurer Clerk Midfielder Striker Goalkeeper Defender Forward Winger
    Quarterback Pitcher Professor MP MEP MSP TD CEO CFO COO Envoy Pastor Reverend Uncle Aunt Actor Actress
    Singer Author State Staff Defence Defense Exchequer Treasury Warden Ranger Trooper Deputy Assemblyman
    Assemblywoman Delegate Editor Founder Nurse Surgeon Dean Provost Principal Headteacher Magistrate
    PC WPC DC DS DI DCI PCSO
    Democrat Republican Labour Conservative Tory Conservatives Democrats Republicans Barrister QC KC
    """.split()
)
"""Words that may stand before a name as its title, each ending whatever title it is part of."""

OPENERS = frozenset(
    """
    The A An In On At As But And When While After Before For From With He She It They His Her Their Our My
    This That These Those Meanwhile Yet Or So If Though Although Since Until Unlike Like Then Now Today Yesterday
    Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December Both Only Also Even Asked Told Said Says By To Of Not
    Photo Picture Pictured Photograph Photographer Video Image Watch Read Story Words Interview
    Dear Thank Thanks Hello Hi Is Was Are Were Will Would Can Could Did Does Do Has Have Had
    Who What Why How Where Which There Here No Yes Among Despite During Between Under Over Against About
    Earlier Later Last Next Once Still Just Perhaps Maybe However Instead Because Born
    """.split()
)
"""Words that open a sentence or a caption and are no part of the name that follows."""

PREFIXES = OPENERS | frozenset(
    """
    Former Acting Interim Foreign Finance Prime Vice First Second Trade Health Senior Junior Late Young Old
    """.split()
)
"""Openers, and the words that open a title before the name of a person."""

NOT_PEOPLE = frozenset(
    """
    Street Road Avenue Lane Square Bridge Park Hill House Hall Castle Tower Towers Court Gardens Island
    Islands River Lake Bay Beach Mount Mountain Valley Forest County City Town Village Borough District
    State States Republic Kingdom Union Province Region Coast Airport Station Port Harbour Harbor Hospital
    School College University Institute Academy Library Museum Gallery Theatre Theater Centre Center
    Council Committee Commission Board Agency Authority Department Ministry Office Bureau Service Services
    Trust Foundation Fund Association Society Federation League Cup Championship Championships Open Games
    Olympics Party Parliament Congress Senate Assembly Government Police Force Army Navy Guard Bank Group
    Company Corporation Corp Inc Ltd Limited Plc PLC LLC Partners Capital Holdings Industries Energy Media
    News Times Post Journal Herald Tribune Guardian Telegraph Press Magazine Records Pictures Studios
    United FC AFC Rovers Wanderers Athletic Albion Rangers Celtic Sox Church Cathedral Chapel Temple Mosque
    Day Week Month Year Award Awards Prize Festival Show Act Bill Law Code Treaty Agreement Plan Project
    Programme Program Report Review Survey Inquiry War Battle Revolution Strip Sea Ocean Desert Peninsula
    East West North South Northern Southern Eastern Western Central Great Greater Upper Lower Saint St
    Airlines Airways Hotel Inn Club Stadium Arena Street Wall White Supreme High National International
    Royal Global World European American British Crown Motors Oil Gas Electric Systems Technologies
    Pharmaceuticals Labs Software Networks Insurance Securities Stores Foods Brewery Estate Farm Line Lines
    Network Channel Radio Television TV Today Live Online Network Zone Ring Grand Prix Tour Race Stakes
    Real Inter Atlético Atletico Sporting Dynamo Dinamo Spartak Lokomotiv Borussia Bayern Olympique Deportivo
    Handicap Derby Bowl Series Premier Division Conference Summit Accord Accords Index Exchange
    """.split()
)
"""A run of capitals with one of these in it is a place, a body, a firm or an event."""

FAMILY_FIRST = frozenset(
    """
    Xi Hu Jiang Deng Mao Zhou Zhu Zhao Zhang Wang Liu Chen Yang Huang Wu Xu Sun Ma Guo Lin Luo Zheng Xie Tang
    Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jia Wei Xue Ye Yan Yu Du Dai Xia Zhong Fan Fang Shi
    Liao Zou Xiong Jin Lu Hao Kong Bai Cui Kang Qiu Qin Jiang Gu Hou Shao Meng Long Wan Duan Qian Tsai Lai
    Nguyen Tran Pham Hoang Phan Vu Vo Dang Bui Ngo Duong Ly Kim Park Lee Choi Jung Jeong Kang Cho Yoon Moon
    Han Shin Seo Kwon Hwang Ahn Song Ryu Li Ho Chan Wong Leung Cheung Lau Tan Lim Goh
    """.split()
)
"""Family names that their bearers put first."""

SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV", "KC", "QC", "OBE", "MBE", "CBE", "MP", "TD"})

SPEECH = (
    r"said|says|told|added|adds|asked|replied|wrote|writes|explained|warned|warns|insisted|argued|claimed"
    r"|announced|denied|recalled|joked|admitted|tweeted|noted|agreed|thinks|believes|hopes|declined"
)
"""A pattern for what people do, and bodies do too."""

FAMOUS = frozenset(
    """
    Aristotle Bach Beethoven Beyoncé Biden Brahms Byron Caesar Chaplin Chekhov Chopin Christ Churchill Columbus
    Confucius Dante Darwin Descartes Dickens Edison Einstein Freud Galileo Gandhi God Goethe Gorbachev Hitler
    Homer Jesus Kant Keats Kennedy Lenin Leonardo Lincoln Luther Machiavelli Madonna Mandela Maradona Marx
    Matisse Messi Michelangelo Monet Mozart Mussolini Napoleon Neymar Newton Nietzsche Nixon Obama Orwell
    Pasteur Pelé Picasso Plato Prince Putin Raphael Reagan Rembrandt Rihanna Ronaldo Roosevelt Rousseau
    Shakespeare Socrates Stalin Thatcher Tolstoy Trump Verdi Voltaire Wagner Zelensky Zelenskyy Zelenskiy
    """.split()
)
"""Who needs no introduction: our own list, taken from no source, of names that papers give alone, kept to
those whom hardly anybody would ask about."""
