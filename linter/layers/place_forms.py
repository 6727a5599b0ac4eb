"""Places that have two names or spellings in English, and since when the newer one is in use.

A line a place: the older form, the newer one, the year from which papers could use the newer, and who
changed it or lists both. Sources:

gov      the change of name by the state or the city itself, in the year given
ungegn   United Nations Group of Experts on Geographical Names, World Geographical Names (2024)
bgn      United States Board on Geographic Names, GEOnet Names Server (2024); Kyiv since June 2019
style    both forms in the public style guides of the Guardian, the BBC and The Economist (2024)

Names that are two sides of a quarrel (Derry and Londonderry, the Falklands) are no matter of
consistency and are left out, and so are old forms that live on as the name of something else or inside
the new one (Canton, Saigon, Macedonia).
"""

from __future__ import annotations

from typing import NamedTuple


class PlaceForm(NamedTuple):
    """One of two names of a place: `place` is the newer one, the key for both."""

    place: str
    since: int
    source: str


_TABLE = """
Kiev|Kyiv|1995|bgn
Kharkov|Kharkiv|1991|bgn
Lvov|Lviv|1991|bgn
Odessa|Odesa|1991|bgn
Chernobyl|Chornobyl|1991|bgn
Nikolaev|Mykolaiv|1991|bgn
Zaporozhye|Zaporizhzhia|1991|bgn
Dnepropetrovsk|Dnipropetrovsk|1991|bgn
Donbass|Donbas|1991|style
Kishinev|Chisinau|1991|bgn
Belorussia|Belarus|1991|gov
Kirghizia|Kyrgyzstan|1991|gov
Tiflis|Tbilisi|1936|bgn
Sebastopol|Sevastopol|1950|style
Rumania|Romania|1970|style
Bombay|Mumbai|1995|gov
Calcutta|Kolkata|2001|gov
Madras|Chennai|1996|gov
Bangalore|Bengaluru|2014|gov
Mysore|Mysuru|2014|gov
Mangalore|Mangaluru|2014|gov
Poona|Pune|1978|gov
Cochin|Kochi|1996|gov
Trivandrum|Thiruvananthapuram|1991|gov
Baroda|Vadodara|1974|gov
Benares|Varanasi|1956|gov
Simla|Shimla|1983|gov
Gurgaon|Gurugram|2016|gov
Allahabad|Prayagraj|2018|gov
Aurangabad|Chhatrapati Sambhajinagar|2023|gov
Orissa|Odisha|2011|gov
Pondicherry|Puducherry|2006|gov
Uttaranchal|Uttarakhand|2007|gov
Dacca|Dhaka|1982|gov
Katmandu|Kathmandu|1980|style
Ceylon|Sri Lanka|1972|gov
Rangoon|Yangon|1989|gov
Burma|Myanmar|1989|gov
Peking|Beijing|1979|ungegn
Nanking|Nanjing|1979|ungegn
Tientsin|Tianjin|1979|ungegn
Chungking|Chongqing|1979|ungegn
Tsingtao|Qingdao|1979|ungegn
Sinkiang|Xinjiang|1979|ungegn
Kampuchea|Cambodia|1989|gov
East Timor|Timor-Leste|2002|gov
Astana|Nur-Sultan|2019|gov
Alma-Ata|Almaty|1993|gov
Swaziland|Eswatini|2018|gov
Ivory Coast|Côte d’Ivoire|1986|gov
Cape Verde|Cabo Verde|2013|gov
Upper Volta|Burkina Faso|1984|gov
Zaire|Democratic Republic of Congo|1997|gov
Port Elizabeth|Gqeberha|2021|gov
Grahamstown|Makhanda|2018|gov
Lourenço Marques|Maputo|1976|gov
Czech Republic|Czechia|2016|gov
Turkey|Türkiye|2022|gov
Mecca|Makkah|1980|gov
Teheran|Tehran|1960|style
Majorca|Mallorca|1950|style
Minorca|Menorca|1950|style
Cracow|Kraków|1950|style
Marseilles|Marseille|1950|style
Basle|Basel|1950|style
Berne|Bern|1950|style
Saragossa|Zaragoza|1950|style
Corunna|La Coruña|1950|style
Leghorn|Livorno|1950|style
Salonica|Thessaloniki|1950|style
Ayers Rock|Uluru|1993|gov
Frobisher Bay|Iqaluit|1987|gov
Godthåb|Nuuk|1979|gov
"""

PLACE_FORMS: dict[str, PlaceForm] = {
    form: PlaceForm(newer, int(since), source)
    for older, newer, since, source in (line.split("|") for line in _TABLE.strip().splitlines())
    for form in (older, newer)
}
"""Every form in the table to the place it is a form of."""
