import Shop

/// Names of countries for envelopes (Unicode CLDR's, en and es). A country that is not here keeps its ISO code.
enum CountryNames {
    static func name(_ code: String, _ locale: ShopLocale) -> String {
        guard let names = table[code] else { return code }
        return locale == .es ? names.es : names.en
    }

    private static let table: [String: (en: String, es: String)] = [
        "AD": ("Andorra", "Andorra"), "AR": ("Argentina", "Argentina"), "AT": ("Austria", "Austria"),
        "AU": ("Australia", "Australia"), "BE": ("Belgium", "Bélgica"), "BG": ("Bulgaria", "Bulgaria"),
        "BO": ("Bolivia", "Bolivia"), "BR": ("Brazil", "Brasil"), "CA": ("Canada", "Canadá"),
        "CH": ("Switzerland", "Suiza"), "CL": ("Chile", "Chile"), "CN": ("China", "China"),
        "CO": ("Colombia", "Colombia"), "CR": ("Costa Rica", "Costa Rica"), "CU": ("Cuba", "Cuba"),
        "CY": ("Cyprus", "Chipre"), "CZ": ("Czechia", "Chequia"), "DE": ("Germany", "Alemania"),
        "DK": ("Denmark", "Dinamarca"), "DO": ("Dominican Republic", "República Dominicana"),
        "EC": ("Ecuador", "Ecuador"), "EE": ("Estonia", "Estonia"), "ES": ("Spain", "España"),
        "FI": ("Finland", "Finlandia"), "FR": ("France", "Francia"), "GB": ("United Kingdom", "Reino Unido"),
        "GR": ("Greece", "Grecia"), "GT": ("Guatemala", "Guatemala"), "HN": ("Honduras", "Honduras"),
        "HR": ("Croatia", "Croacia"), "HU": ("Hungary", "Hungría"), "IE": ("Ireland", "Irlanda"),
        "IL": ("Israel", "Israel"), "IN": ("India", "India"), "IS": ("Iceland", "Islandia"),
        "IT": ("Italy", "Italia"), "JP": ("Japan", "Japón"), "KR": ("South Korea", "Corea del Sur"),
        "LI": ("Liechtenstein", "Liechtenstein"), "LT": ("Lithuania", "Lituania"),
        "LU": ("Luxembourg", "Luxemburgo"), "LV": ("Latvia", "Letonia"), "MA": ("Morocco", "Marruecos"),
        "MC": ("Monaco", "Mónaco"), "MT": ("Malta", "Malta"), "MX": ("Mexico", "México"),
        "NI": ("Nicaragua", "Nicaragua"), "NL": ("Netherlands", "Países Bajos"), "NO": ("Norway", "Noruega"),
        "NZ": ("New Zealand", "Nueva Zelanda"), "PA": ("Panama", "Panamá"), "PE": ("Peru", "Perú"),
        "PH": ("Philippines", "Filipinas"), "PL": ("Poland", "Polonia"), "PR": ("Puerto Rico", "Puerto Rico"),
        "PT": ("Portugal", "Portugal"), "PY": ("Paraguay", "Paraguay"), "RO": ("Romania", "Rumanía"),
        "SE": ("Sweden", "Suecia"), "SI": ("Slovenia", "Eslovenia"), "SK": ("Slovakia", "Eslovaquia"),
        "SM": ("San Marino", "San Marino"), "SV": ("El Salvador", "El Salvador"), "TR": ("Türkiye", "Turquía"),
        "UA": ("Ukraine", "Ucrania"), "US": ("United States", "Estados Unidos"), "UY": ("Uruguay", "Uruguay"),
        "VA": ("Vatican City", "Ciudad del Vaticano"), "VE": ("Venezuela", "Venezuela"),
        "ZA": ("South Africa", "Sudáfrica"),
    ]
}
