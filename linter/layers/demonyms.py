"""Countries and what their people are called: the words that give an office its country.

One line a country, the first word its key. Held on 26 November 2026 against the demonyms in the
package countryinfo 1.0.1 (pypi.org/project/countryinfo), which agree but for a dozen where it has a rarer form
(Kirghiz, Tadzhik, Maldivan) or the noun (Icelander, Slovene); second forms of an adjective (Ecuadorean,
Nepali, Kosovan) and short forms (UK, US) are ours. Countries of two words have no adjective here.
"""

from __future__ import annotations

_TABLE = """
Afghanistan Afghan|Albania Albanian|Algeria Algerian|Angola Angolan|Argentina Argentine Argentinian
Armenia Armenian|Australia Australian|Austria Austrian|Azerbaijan Azerbaijani|Bahrain Bahraini
Bangladesh Bangladeshi|Belarus Belarusian|Belgium Belgian|Benin Beninese|Bolivia Bolivian
Bosnia Bosnian|Botswana Botswanan|Brazil Brazilian|Bulgaria Bulgarian|Burundi Burundian
Cambodia Cambodian|Cameroon Cameroonian|Canada Canadian|Chad Chadian|Chile Chilean|China Chinese
Colombia Colombian|Congo Congolese|Croatia Croatian|Cuba Cuban|Cyprus Cypriot|Czechia Czech
Denmark Danish|Ecuador Ecuadorean Ecuadorian|Egypt Egyptian|Eritrea Eritrean|Estonia Estonian
Ethiopia Ethiopian|Fiji Fijian|Finland Finnish|France French|Gabon Gabonese|Gambia Gambian
Georgia Georgian|Germany German|Ghana Ghanaian|Greece Greek|Guatemala Guatemalan|Guinea Guinean
Guyana Guyanese|Haiti Haitian|Honduras Honduran|Hungary Hungarian|Iceland Icelandic|India Indian
Indonesia Indonesian|Iran Iranian|Iraq Iraqi|Ireland Irish|Israel Israeli|Italy Italian
Jamaica Jamaican|Japan Japanese|Jordan Jordanian|Kazakhstan Kazakh|Kenya Kenyan|Kosovo Kosovar Kosovan
Kuwait Kuwaiti|Kyrgyzstan Kyrgyz|Laos Lao Laotian|Latvia Latvian|Lebanon Lebanese|Liberia Liberian
Libya Libyan|Lithuania Lithuanian|Luxembourg|Madagascar Malagasy|Malawi Malawian|Malaysia Malaysian
Maldives Maldivian|Mali Malian|Malta Maltese|Mexico Mexican|Moldova Moldovan|Mongolia Mongolian
Montenegro Montenegrin|Morocco Moroccan|Mozambique Mozambican|Myanmar Burmese|Namibia Namibian
Nepal Nepalese Nepali|Netherlands Dutch|Nicaragua Nicaraguan|Niger Nigerien|Nigeria Nigerian
Norway Norwegian|Oman Omani|Pakistan Pakistani|Panama Panamanian|Paraguay Paraguayan|Peru Peruvian
Philippines Philippine Filipino|Poland Polish|Portugal Portuguese|Qatar Qatari|Romania Romanian
Russia Russian|Rwanda Rwandan|Scotland Scottish|Senegal Senegalese|Serbia Serbian|Singapore Singaporean
Slovakia Slovak|Slovenia Slovenian|Somalia Somali|Spain Spanish|Sudan Sudanese|Sweden Swedish
Switzerland Swiss|Syria Syrian|Taiwan Taiwanese|Tajikistan Tajik|Tanzania Tanzanian|Thailand Thai
Togo Togolese|Tunisia Tunisian|Turkey Turkish Turkiye|Turkmenistan Turkmen|Uganda Ugandan
Ukraine Ukrainian|Uruguay Uruguayan|Uzbekistan Uzbek|Venezuela Venezuelan|Vietnam Vietnamese
Andorra Andorran|Barbados Barbadian|Belize Belizean|Bhutan Bhutanese|Brunei Bruneian|Eswatini Swazi
Liechtenstein|Mauritania Mauritanian|Mauritius Mauritian|Samoa Samoan|Seychelles Seychellois|Tonga Tongan
Wales Welsh|Yemen Yemeni|Zambia Zambian|Zimbabwe Zimbabwean
Bahamas Bahamian|Djibouti Djiboutian|Grenada Grenadian
Britain British UK U.K. England|America American US U.S. USA
"""

COUNTRY_OF: dict[str, str] = {
    word: line.split()[0]
    for row in _TABLE.strip().splitlines()
    for line in row.split("|")
    for word in line.split()
}
"""A country's name, adjective or short form to the country."""

COUNTRIES: frozenset[str] = frozenset(
    line.split()[0] for row in _TABLE.strip().splitlines() for line in row.split("|")
) | {"England", "Northern Ireland", "South Africa", "Saudi Arabia", "New Zealand", "South Korea"}
"""The names of countries themselves."""
