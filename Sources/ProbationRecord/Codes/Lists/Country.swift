/// A country or nationality, by its ISO 3166-1 alpha-3 code.
public struct Country: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Aruba.
  public static let abw = Country(rawValue: "ABW")
  /// Afghanistan.
  public static let afg = Country(rawValue: "AFG")
  /// Angola.
  public static let ago = Country(rawValue: "AGO")
  /// Anguilla.
  public static let aia = Country(rawValue: "AIA")
  /// Åland Islands.
  public static let ala = Country(rawValue: "ALA")
  /// Albania.
  public static let alb = Country(rawValue: "ALB")
  /// Andorra.
  public static let and = Country(rawValue: "AND")
  /// United Arab Emirates.
  public static let are = Country(rawValue: "ARE")
  /// Argentina.
  public static let arg = Country(rawValue: "ARG")
  /// Armenia.
  public static let arm = Country(rawValue: "ARM")
  /// American Samoa.
  public static let asm = Country(rawValue: "ASM")
  /// Antarctica.
  public static let ata = Country(rawValue: "ATA")
  /// French Southern Territories.
  public static let atf = Country(rawValue: "ATF")
  /// Antigua and Barbuda.
  public static let atg = Country(rawValue: "ATG")
  /// Australia.
  public static let aus = Country(rawValue: "AUS")
  /// Austria.
  public static let aut = Country(rawValue: "AUT")
  /// Azerbaijan.
  public static let aze = Country(rawValue: "AZE")
  /// Burundi.
  public static let bdi = Country(rawValue: "BDI")
  /// Belgium.
  public static let bel = Country(rawValue: "BEL")
  /// Benin.
  public static let ben = Country(rawValue: "BEN")
  /// Bonaire, Sint Eustatius and Saba.
  public static let bes = Country(rawValue: "BES")
  /// Burkina Faso.
  public static let bfa = Country(rawValue: "BFA")
  /// Bangladesh.
  public static let bgd = Country(rawValue: "BGD")
  /// Bulgaria.
  public static let bgr = Country(rawValue: "BGR")
  /// Bahrain.
  public static let bhr = Country(rawValue: "BHR")
  /// Bahamas.
  public static let bhs = Country(rawValue: "BHS")
  /// Bosnia and Herzegovina.
  public static let bih = Country(rawValue: "BIH")
  /// Saint Barthélemy.
  public static let blm = Country(rawValue: "BLM")
  /// Belarus.
  public static let blr = Country(rawValue: "BLR")
  /// Belize.
  public static let blz = Country(rawValue: "BLZ")
  /// Bermuda.
  public static let bmu = Country(rawValue: "BMU")
  /// Bolivia.
  public static let bol = Country(rawValue: "BOL")
  /// Brazil.
  public static let bra = Country(rawValue: "BRA")
  /// Barbados.
  public static let brb = Country(rawValue: "BRB")
  /// Brunei Darussalam.
  public static let brn = Country(rawValue: "BRN")
  /// Bhutan.
  public static let btn = Country(rawValue: "BTN")
  /// Bouvet Island.
  public static let bvt = Country(rawValue: "BVT")
  /// Botswana.
  public static let bwa = Country(rawValue: "BWA")
  /// Central African Republic.
  public static let caf = Country(rawValue: "CAF")
  /// Canada.
  public static let can = Country(rawValue: "CAN")
  /// Cocos (Keeling) Islands.
  public static let cck = Country(rawValue: "CCK")
  /// Switzerland.
  public static let che = Country(rawValue: "CHE")
  /// Chile.
  public static let chl = Country(rawValue: "CHL")
  /// China.
  public static let chn = Country(rawValue: "CHN")
  /// Côte d'Ivoire.
  public static let civ = Country(rawValue: "CIV")
  /// Cameroon.
  public static let cmr = Country(rawValue: "CMR")
  /// Congo, The Democratic Republic of the.
  public static let cod = Country(rawValue: "COD")
  /// Congo.
  public static let cog = Country(rawValue: "COG")
  /// Cook Islands.
  public static let cok = Country(rawValue: "COK")
  /// Colombia.
  public static let col = Country(rawValue: "COL")
  /// Comoros.
  public static let com = Country(rawValue: "COM")
  /// Cabo Verde.
  public static let cpv = Country(rawValue: "CPV")
  /// Costa Rica.
  public static let cri = Country(rawValue: "CRI")
  /// Cuba.
  public static let cub = Country(rawValue: "CUB")
  /// Curaçao.
  public static let cuw = Country(rawValue: "CUW")
  /// Christmas Island.
  public static let cxr = Country(rawValue: "CXR")
  /// Cayman Islands.
  public static let cym = Country(rawValue: "CYM")
  /// Cyprus.
  public static let cyp = Country(rawValue: "CYP")
  /// Czechia.
  public static let cze = Country(rawValue: "CZE")
  /// Germany.
  public static let deu = Country(rawValue: "DEU")
  /// Djibouti.
  public static let dji = Country(rawValue: "DJI")
  /// Dominica.
  public static let dma = Country(rawValue: "DMA")
  /// Denmark.
  public static let dnk = Country(rawValue: "DNK")
  /// Dominican Republic.
  public static let dom = Country(rawValue: "DOM")
  /// Algeria.
  public static let dza = Country(rawValue: "DZA")
  /// Ecuador.
  public static let ecu = Country(rawValue: "ECU")
  /// Egypt.
  public static let egy = Country(rawValue: "EGY")
  /// Eritrea.
  public static let eri = Country(rawValue: "ERI")
  /// Western Sahara.
  public static let esh = Country(rawValue: "ESH")
  /// Spain.
  public static let esp = Country(rawValue: "ESP")
  /// Estonia.
  public static let est = Country(rawValue: "EST")
  /// Ethiopia.
  public static let eth = Country(rawValue: "ETH")
  /// Finland.
  public static let fin = Country(rawValue: "FIN")
  /// Fiji.
  public static let fji = Country(rawValue: "FJI")
  /// Falkland Islands (Malvinas).
  public static let flk = Country(rawValue: "FLK")
  /// France.
  public static let fra = Country(rawValue: "FRA")
  /// Faroe Islands.
  public static let fro = Country(rawValue: "FRO")
  /// Micronesia, Federated States of.
  public static let fsm = Country(rawValue: "FSM")
  /// Gabon.
  public static let gab = Country(rawValue: "GAB")
  /// United Kingdom.
  public static let gbr = Country(rawValue: "GBR")
  /// Georgia.
  public static let geo = Country(rawValue: "GEO")
  /// Guernsey.
  public static let ggy = Country(rawValue: "GGY")
  /// Ghana.
  public static let gha = Country(rawValue: "GHA")
  /// Gibraltar.
  public static let gib = Country(rawValue: "GIB")
  /// Guinea.
  public static let gin = Country(rawValue: "GIN")
  /// Guadeloupe.
  public static let glp = Country(rawValue: "GLP")
  /// Gambia.
  public static let gmb = Country(rawValue: "GMB")
  /// Guinea-Bissau.
  public static let gnb = Country(rawValue: "GNB")
  /// Equatorial Guinea.
  public static let gnq = Country(rawValue: "GNQ")
  /// Greece.
  public static let grc = Country(rawValue: "GRC")
  /// Grenada.
  public static let grd = Country(rawValue: "GRD")
  /// Greenland.
  public static let grl = Country(rawValue: "GRL")
  /// Guatemala.
  public static let gtm = Country(rawValue: "GTM")
  /// French Guiana.
  public static let guf = Country(rawValue: "GUF")
  /// Guam.
  public static let gum = Country(rawValue: "GUM")
  /// Guyana.
  public static let guy = Country(rawValue: "GUY")
  /// Hong Kong.
  public static let hkg = Country(rawValue: "HKG")
  /// Heard Island and McDonald Islands.
  public static let hmd = Country(rawValue: "HMD")
  /// Honduras.
  public static let hnd = Country(rawValue: "HND")
  /// Croatia.
  public static let hrv = Country(rawValue: "HRV")
  /// Haiti.
  public static let hti = Country(rawValue: "HTI")
  /// Hungary.
  public static let hun = Country(rawValue: "HUN")
  /// Indonesia.
  public static let idn = Country(rawValue: "IDN")
  /// Isle of Man.
  public static let imn = Country(rawValue: "IMN")
  /// India.
  public static let ind = Country(rawValue: "IND")
  /// British Indian Ocean Territory.
  public static let iot = Country(rawValue: "IOT")
  /// Ireland.
  public static let irl = Country(rawValue: "IRL")
  /// Iran.
  public static let irn = Country(rawValue: "IRN")
  /// Iraq.
  public static let irq = Country(rawValue: "IRQ")
  /// Iceland.
  public static let isl = Country(rawValue: "ISL")
  /// Israel.
  public static let isr = Country(rawValue: "ISR")
  /// Italy.
  public static let ita = Country(rawValue: "ITA")
  /// Jamaica.
  public static let jam = Country(rawValue: "JAM")
  /// Jersey.
  public static let jey = Country(rawValue: "JEY")
  /// Jordan.
  public static let jor = Country(rawValue: "JOR")
  /// Japan.
  public static let jpn = Country(rawValue: "JPN")
  /// Kazakhstan.
  public static let kaz = Country(rawValue: "KAZ")
  /// Kenya.
  public static let ken = Country(rawValue: "KEN")
  /// Kyrgyzstan.
  public static let kgz = Country(rawValue: "KGZ")
  /// Cambodia.
  public static let khm = Country(rawValue: "KHM")
  /// Kiribati.
  public static let kir = Country(rawValue: "KIR")
  /// Saint Kitts and Nevis.
  public static let kna = Country(rawValue: "KNA")
  /// South Korea.
  public static let kor = Country(rawValue: "KOR")
  /// Kuwait.
  public static let kwt = Country(rawValue: "KWT")
  /// Laos.
  public static let lao = Country(rawValue: "LAO")
  /// Lebanon.
  public static let lbn = Country(rawValue: "LBN")
  /// Liberia.
  public static let lbr = Country(rawValue: "LBR")
  /// Libya.
  public static let lby = Country(rawValue: "LBY")
  /// Saint Lucia.
  public static let lca = Country(rawValue: "LCA")
  /// Liechtenstein.
  public static let lie = Country(rawValue: "LIE")
  /// Sri Lanka.
  public static let lka = Country(rawValue: "LKA")
  /// Lesotho.
  public static let lso = Country(rawValue: "LSO")
  /// Lithuania.
  public static let ltu = Country(rawValue: "LTU")
  /// Luxembourg.
  public static let lux = Country(rawValue: "LUX")
  /// Latvia.
  public static let lva = Country(rawValue: "LVA")
  /// Macao.
  public static let mac = Country(rawValue: "MAC")
  /// Saint Martin (French part).
  public static let maf = Country(rawValue: "MAF")
  /// Morocco.
  public static let mar = Country(rawValue: "MAR")
  /// Monaco.
  public static let mco = Country(rawValue: "MCO")
  /// Moldova.
  public static let mda = Country(rawValue: "MDA")
  /// Madagascar.
  public static let mdg = Country(rawValue: "MDG")
  /// Maldives.
  public static let mdv = Country(rawValue: "MDV")
  /// Mexico.
  public static let mex = Country(rawValue: "MEX")
  /// Marshall Islands.
  public static let mhl = Country(rawValue: "MHL")
  /// North Macedonia.
  public static let mkd = Country(rawValue: "MKD")
  /// Mali.
  public static let mli = Country(rawValue: "MLI")
  /// Malta.
  public static let mlt = Country(rawValue: "MLT")
  /// Myanmar.
  public static let mmr = Country(rawValue: "MMR")
  /// Montenegro.
  public static let mne = Country(rawValue: "MNE")
  /// Mongolia.
  public static let mng = Country(rawValue: "MNG")
  /// Northern Mariana Islands.
  public static let mnp = Country(rawValue: "MNP")
  /// Mozambique.
  public static let moz = Country(rawValue: "MOZ")
  /// Mauritania.
  public static let mrt = Country(rawValue: "MRT")
  /// Montserrat.
  public static let msr = Country(rawValue: "MSR")
  /// Martinique.
  public static let mtq = Country(rawValue: "MTQ")
  /// Mauritius.
  public static let mus = Country(rawValue: "MUS")
  /// Malawi.
  public static let mwi = Country(rawValue: "MWI")
  /// Malaysia.
  public static let mys = Country(rawValue: "MYS")
  /// Mayotte.
  public static let myt = Country(rawValue: "MYT")
  /// Namibia.
  public static let nam = Country(rawValue: "NAM")
  /// New Caledonia.
  public static let ncl = Country(rawValue: "NCL")
  /// Niger.
  public static let ner = Country(rawValue: "NER")
  /// Norfolk Island.
  public static let nfk = Country(rawValue: "NFK")
  /// Nigeria.
  public static let nga = Country(rawValue: "NGA")
  /// Nicaragua.
  public static let nic = Country(rawValue: "NIC")
  /// Niue.
  public static let niu = Country(rawValue: "NIU")
  /// Netherlands.
  public static let nld = Country(rawValue: "NLD")
  /// Norway.
  public static let nor = Country(rawValue: "NOR")
  /// Nepal.
  public static let npl = Country(rawValue: "NPL")
  /// Nauru.
  public static let nru = Country(rawValue: "NRU")
  /// New Zealand.
  public static let nzl = Country(rawValue: "NZL")
  /// Oman.
  public static let omn = Country(rawValue: "OMN")
  /// Pakistan.
  public static let pak = Country(rawValue: "PAK")
  /// Panama.
  public static let pan = Country(rawValue: "PAN")
  /// Pitcairn.
  public static let pcn = Country(rawValue: "PCN")
  /// Peru.
  public static let per = Country(rawValue: "PER")
  /// Philippines.
  public static let phl = Country(rawValue: "PHL")
  /// Palau.
  public static let plw = Country(rawValue: "PLW")
  /// Papua New Guinea.
  public static let png = Country(rawValue: "PNG")
  /// Poland.
  public static let pol = Country(rawValue: "POL")
  /// Puerto Rico.
  public static let pri = Country(rawValue: "PRI")
  /// North Korea.
  public static let prk = Country(rawValue: "PRK")
  /// Portugal.
  public static let prt = Country(rawValue: "PRT")
  /// Paraguay.
  public static let pry = Country(rawValue: "PRY")
  /// Palestine, State of.
  public static let pse = Country(rawValue: "PSE")
  /// French Polynesia.
  public static let pyf = Country(rawValue: "PYF")
  /// Qatar.
  public static let qat = Country(rawValue: "QAT")
  /// Réunion.
  public static let reu = Country(rawValue: "REU")
  /// Romania.
  public static let rou = Country(rawValue: "ROU")
  /// Russian Federation.
  public static let rus = Country(rawValue: "RUS")
  /// Rwanda.
  public static let rwa = Country(rawValue: "RWA")
  /// Saudi Arabia.
  public static let sau = Country(rawValue: "SAU")
  /// Sudan.
  public static let sdn = Country(rawValue: "SDN")
  /// Senegal.
  public static let sen = Country(rawValue: "SEN")
  /// Singapore.
  public static let sgp = Country(rawValue: "SGP")
  /// South Georgia and the South Sandwich Islands.
  public static let sgs = Country(rawValue: "SGS")
  /// Saint Helena, Ascension and Tristan da Cunha.
  public static let shn = Country(rawValue: "SHN")
  /// Svalbard and Jan Mayen.
  public static let sjm = Country(rawValue: "SJM")
  /// Solomon Islands.
  public static let slb = Country(rawValue: "SLB")
  /// Sierra Leone.
  public static let sle = Country(rawValue: "SLE")
  /// El Salvador.
  public static let slv = Country(rawValue: "SLV")
  /// San Marino.
  public static let smr = Country(rawValue: "SMR")
  /// Somalia.
  public static let som = Country(rawValue: "SOM")
  /// Saint Pierre and Miquelon.
  public static let spm = Country(rawValue: "SPM")
  /// Serbia.
  public static let srb = Country(rawValue: "SRB")
  /// South Sudan.
  public static let ssd = Country(rawValue: "SSD")
  /// Sao Tome and Principe.
  public static let stp = Country(rawValue: "STP")
  /// Suriname.
  public static let sur = Country(rawValue: "SUR")
  /// Slovakia.
  public static let svk = Country(rawValue: "SVK")
  /// Slovenia.
  public static let svn = Country(rawValue: "SVN")
  /// Sweden.
  public static let swe = Country(rawValue: "SWE")
  /// Eswatini.
  public static let swz = Country(rawValue: "SWZ")
  /// Sint Maarten (Dutch part).
  public static let sxm = Country(rawValue: "SXM")
  /// Seychelles.
  public static let syc = Country(rawValue: "SYC")
  /// Syria.
  public static let syr = Country(rawValue: "SYR")
  /// Turks and Caicos Islands.
  public static let tca = Country(rawValue: "TCA")
  /// Chad.
  public static let tcd = Country(rawValue: "TCD")
  /// Togo.
  public static let tgo = Country(rawValue: "TGO")
  /// Thailand.
  public static let tha = Country(rawValue: "THA")
  /// Tajikistan.
  public static let tjk = Country(rawValue: "TJK")
  /// Tokelau.
  public static let tkl = Country(rawValue: "TKL")
  /// Turkmenistan.
  public static let tkm = Country(rawValue: "TKM")
  /// Timor-Leste.
  public static let tls = Country(rawValue: "TLS")
  /// Tonga.
  public static let ton = Country(rawValue: "TON")
  /// Trinidad and Tobago.
  public static let tto = Country(rawValue: "TTO")
  /// Tunisia.
  public static let tun = Country(rawValue: "TUN")
  /// Türkiye.
  public static let tur = Country(rawValue: "TUR")
  /// Tuvalu.
  public static let tuv = Country(rawValue: "TUV")
  /// Taiwan.
  public static let twn = Country(rawValue: "TWN")
  /// Tanzania.
  public static let tza = Country(rawValue: "TZA")
  /// Uganda.
  public static let uga = Country(rawValue: "UGA")
  /// Ukraine.
  public static let ukr = Country(rawValue: "UKR")
  /// United States Minor Outlying Islands.
  public static let umi = Country(rawValue: "UMI")
  /// Uruguay.
  public static let ury = Country(rawValue: "URY")
  /// United States.
  public static let usa = Country(rawValue: "USA")
  /// Uzbekistan.
  public static let uzb = Country(rawValue: "UZB")
  /// Holy See (Vatican City State).
  public static let vat = Country(rawValue: "VAT")
  /// Saint Vincent and the Grenadines.
  public static let vct = Country(rawValue: "VCT")
  /// Venezuela.
  public static let ven = Country(rawValue: "VEN")
  /// Virgin Islands, British.
  public static let vgb = Country(rawValue: "VGB")
  /// Virgin Islands, U.S..
  public static let vir = Country(rawValue: "VIR")
  /// Vietnam.
  public static let vnm = Country(rawValue: "VNM")
  /// Vanuatu.
  public static let vut = Country(rawValue: "VUT")
  /// Wallis and Futuna.
  public static let wlf = Country(rawValue: "WLF")
  /// Samoa.
  public static let wsm = Country(rawValue: "WSM")
  /// Yemen.
  public static let yem = Country(rawValue: "YEM")
  /// South Africa.
  public static let zaf = Country(rawValue: "ZAF")
  /// Zambia.
  public static let zmb = Country(rawValue: "ZMB")
  /// Zimbabwe.
  public static let zwe = Country(rawValue: "ZWE")

  /// The list's name in the data dictionary.
  public static let listName = "iso3166"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.abw, "Aruba"),
    entry(.afg, "Afghanistan"),
    entry(.ago, "Angola"),
    entry(.aia, "Anguilla"),
    entry(.ala, "Åland Islands"),
    entry(.alb, "Albania"),
    entry(.and, "Andorra"),
    entry(.are, "United Arab Emirates"),
    entry(.arg, "Argentina"),
    entry(.arm, "Armenia"),
    entry(.asm, "American Samoa"),
    entry(.ata, "Antarctica"),
    entry(.atf, "French Southern Territories"),
    entry(.atg, "Antigua and Barbuda"),
    entry(.aus, "Australia"),
    entry(.aut, "Austria"),
    entry(.aze, "Azerbaijan"),
    entry(.bdi, "Burundi"),
    entry(.bel, "Belgium"),
    entry(.ben, "Benin"),
    entry(.bes, "Bonaire, Sint Eustatius and Saba"),
    entry(.bfa, "Burkina Faso"),
    entry(.bgd, "Bangladesh"),
    entry(.bgr, "Bulgaria"),
    entry(.bhr, "Bahrain"),
    entry(.bhs, "Bahamas"),
    entry(.bih, "Bosnia and Herzegovina"),
    entry(.blm, "Saint Barthélemy"),
    entry(.blr, "Belarus"),
    entry(.blz, "Belize"),
    entry(.bmu, "Bermuda"),
    entry(.bol, "Bolivia"),
    entry(.bra, "Brazil"),
    entry(.brb, "Barbados"),
    entry(.brn, "Brunei Darussalam"),
    entry(.btn, "Bhutan"),
    entry(.bvt, "Bouvet Island"),
    entry(.bwa, "Botswana"),
    entry(.caf, "Central African Republic"),
    entry(.can, "Canada"),
    entry(.cck, "Cocos (Keeling) Islands"),
    entry(.che, "Switzerland"),
    entry(.chl, "Chile"),
    entry(.chn, "China"),
    entry(.civ, "Côte d'Ivoire"),
    entry(.cmr, "Cameroon"),
    entry(.cod, "Congo, The Democratic Republic of the"),
    entry(.cog, "Congo"),
    entry(.cok, "Cook Islands"),
    entry(.col, "Colombia"),
    entry(.com, "Comoros"),
    entry(.cpv, "Cabo Verde"),
    entry(.cri, "Costa Rica"),
    entry(.cub, "Cuba"),
    entry(.cuw, "Curaçao"),
    entry(.cxr, "Christmas Island"),
    entry(.cym, "Cayman Islands"),
    entry(.cyp, "Cyprus"),
    entry(.cze, "Czechia"),
    entry(.deu, "Germany"),
    entry(.dji, "Djibouti"),
    entry(.dma, "Dominica"),
    entry(.dnk, "Denmark"),
    entry(.dom, "Dominican Republic"),
    entry(.dza, "Algeria"),
    entry(.ecu, "Ecuador"),
    entry(.egy, "Egypt"),
    entry(.eri, "Eritrea"),
    entry(.esh, "Western Sahara"),
    entry(.esp, "Spain"),
    entry(.est, "Estonia"),
    entry(.eth, "Ethiopia"),
    entry(.fin, "Finland"),
    entry(.fji, "Fiji"),
    entry(.flk, "Falkland Islands (Malvinas)"),
    entry(.fra, "France"),
    entry(.fro, "Faroe Islands"),
    entry(.fsm, "Micronesia, Federated States of"),
    entry(.gab, "Gabon"),
    entry(.gbr, "United Kingdom"),
    entry(.geo, "Georgia"),
    entry(.ggy, "Guernsey"),
    entry(.gha, "Ghana"),
    entry(.gib, "Gibraltar"),
    entry(.gin, "Guinea"),
    entry(.glp, "Guadeloupe"),
    entry(.gmb, "Gambia"),
    entry(.gnb, "Guinea-Bissau"),
    entry(.gnq, "Equatorial Guinea"),
    entry(.grc, "Greece"),
    entry(.grd, "Grenada"),
    entry(.grl, "Greenland"),
    entry(.gtm, "Guatemala"),
    entry(.guf, "French Guiana"),
    entry(.gum, "Guam"),
    entry(.guy, "Guyana"),
    entry(.hkg, "Hong Kong"),
    entry(.hmd, "Heard Island and McDonald Islands"),
    entry(.hnd, "Honduras"),
    entry(.hrv, "Croatia"),
    entry(.hti, "Haiti"),
    entry(.hun, "Hungary"),
    entry(.idn, "Indonesia"),
    entry(.imn, "Isle of Man"),
    entry(.ind, "India"),
    entry(.iot, "British Indian Ocean Territory"),
    entry(.irl, "Ireland"),
    entry(.irn, "Iran"),
    entry(.irq, "Iraq"),
    entry(.isl, "Iceland"),
    entry(.isr, "Israel"),
    entry(.ita, "Italy"),
    entry(.jam, "Jamaica"),
    entry(.jey, "Jersey"),
    entry(.jor, "Jordan"),
    entry(.jpn, "Japan"),
    entry(.kaz, "Kazakhstan"),
    entry(.ken, "Kenya"),
    entry(.kgz, "Kyrgyzstan"),
    entry(.khm, "Cambodia"),
    entry(.kir, "Kiribati"),
    entry(.kna, "Saint Kitts and Nevis"),
    entry(.kor, "South Korea"),
    entry(.kwt, "Kuwait"),
    entry(.lao, "Laos"),
    entry(.lbn, "Lebanon"),
    entry(.lbr, "Liberia"),
    entry(.lby, "Libya"),
    entry(.lca, "Saint Lucia"),
    entry(.lie, "Liechtenstein"),
    entry(.lka, "Sri Lanka"),
    entry(.lso, "Lesotho"),
    entry(.ltu, "Lithuania"),
    entry(.lux, "Luxembourg"),
    entry(.lva, "Latvia"),
    entry(.mac, "Macao"),
    entry(.maf, "Saint Martin (French part)"),
    entry(.mar, "Morocco"),
    entry(.mco, "Monaco"),
    entry(.mda, "Moldova"),
    entry(.mdg, "Madagascar"),
    entry(.mdv, "Maldives"),
    entry(.mex, "Mexico"),
    entry(.mhl, "Marshall Islands"),
    entry(.mkd, "North Macedonia"),
    entry(.mli, "Mali"),
    entry(.mlt, "Malta"),
    entry(.mmr, "Myanmar"),
    entry(.mne, "Montenegro"),
    entry(.mng, "Mongolia"),
    entry(.mnp, "Northern Mariana Islands"),
    entry(.moz, "Mozambique"),
    entry(.mrt, "Mauritania"),
    entry(.msr, "Montserrat"),
    entry(.mtq, "Martinique"),
    entry(.mus, "Mauritius"),
    entry(.mwi, "Malawi"),
    entry(.mys, "Malaysia"),
    entry(.myt, "Mayotte"),
    entry(.nam, "Namibia"),
    entry(.ncl, "New Caledonia"),
    entry(.ner, "Niger"),
    entry(.nfk, "Norfolk Island"),
    entry(.nga, "Nigeria"),
    entry(.nic, "Nicaragua"),
    entry(.niu, "Niue"),
    entry(.nld, "Netherlands"),
    entry(.nor, "Norway"),
    entry(.npl, "Nepal"),
    entry(.nru, "Nauru"),
    entry(.nzl, "New Zealand"),
    entry(.omn, "Oman"),
    entry(.pak, "Pakistan"),
    entry(.pan, "Panama"),
    entry(.pcn, "Pitcairn"),
    entry(.per, "Peru"),
    entry(.phl, "Philippines"),
    entry(.plw, "Palau"),
    entry(.png, "Papua New Guinea"),
    entry(.pol, "Poland"),
    entry(.pri, "Puerto Rico"),
    entry(.prk, "North Korea"),
    entry(.prt, "Portugal"),
    entry(.pry, "Paraguay"),
    entry(.pse, "Palestine, State of"),
    entry(.pyf, "French Polynesia"),
    entry(.qat, "Qatar"),
    entry(.reu, "Réunion"),
    entry(.rou, "Romania"),
    entry(.rus, "Russian Federation"),
    entry(.rwa, "Rwanda"),
    entry(.sau, "Saudi Arabia"),
    entry(.sdn, "Sudan"),
    entry(.sen, "Senegal"),
    entry(.sgp, "Singapore"),
    entry(.sgs, "South Georgia and the South Sandwich Islands"),
    entry(.shn, "Saint Helena, Ascension and Tristan da Cunha"),
    entry(.sjm, "Svalbard and Jan Mayen"),
    entry(.slb, "Solomon Islands"),
    entry(.sle, "Sierra Leone"),
    entry(.slv, "El Salvador"),
    entry(.smr, "San Marino"),
    entry(.som, "Somalia"),
    entry(.spm, "Saint Pierre and Miquelon"),
    entry(.srb, "Serbia"),
    entry(.ssd, "South Sudan"),
    entry(.stp, "Sao Tome and Principe"),
    entry(.sur, "Suriname"),
    entry(.svk, "Slovakia"),
    entry(.svn, "Slovenia"),
    entry(.swe, "Sweden"),
    entry(.swz, "Eswatini"),
    entry(.sxm, "Sint Maarten (Dutch part)"),
    entry(.syc, "Seychelles"),
    entry(.syr, "Syria"),
    entry(.tca, "Turks and Caicos Islands"),
    entry(.tcd, "Chad"),
    entry(.tgo, "Togo"),
    entry(.tha, "Thailand"),
    entry(.tjk, "Tajikistan"),
    entry(.tkl, "Tokelau"),
    entry(.tkm, "Turkmenistan"),
    entry(.tls, "Timor-Leste"),
    entry(.ton, "Tonga"),
    entry(.tto, "Trinidad and Tobago"),
    entry(.tun, "Tunisia"),
    entry(.tur, "Türkiye"),
    entry(.tuv, "Tuvalu"),
    entry(.twn, "Taiwan"),
    entry(.tza, "Tanzania"),
    entry(.uga, "Uganda"),
    entry(.ukr, "Ukraine"),
    entry(.umi, "United States Minor Outlying Islands"),
    entry(.ury, "Uruguay"),
    entry(.usa, "United States"),
    entry(.uzb, "Uzbekistan"),
    entry(.vat, "Holy See (Vatican City State)"),
    entry(.vct, "Saint Vincent and the Grenadines"),
    entry(.ven, "Venezuela"),
    entry(.vgb, "Virgin Islands, British"),
    entry(.vir, "Virgin Islands, U.S."),
    entry(.vnm, "Vietnam"),
    entry(.vut, "Vanuatu"),
    entry(.wlf, "Wallis and Futuna"),
    entry(.wsm, "Samoa"),
    entry(.yem, "Yemen"),
    entry(.zaf, "South Africa"),
    entry(.zmb, "Zambia"),
    entry(.zwe, "Zimbabwe"),
  ]
}
