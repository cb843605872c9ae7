import ProbationRecord

/// How the names of the data dictionary become names of XML elements and types.
package enum ElementName {
  /// The name with a capital at the start of each word and the field's own abbreviations in their usual
  /// spelling: `roshOverall` becomes `RoSHOverall`.
  package static func make(_ name: String) -> String {
    words(of: name).map { abbreviations[$0.lowercased()] ?? $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
  }

  /// Whether a name is a letter and then letters and digits, all of ASCII.
  static func isPlain(_ name: String) -> Bool {
    name.utf8.first.map { $0 > 0x40 } == true && name.utf8.allSatisfy(\.isASCIIAlphanumeric)
  }

  private static let abbreviations: [String: String] = [
    "acct": "ACCT", "ap": "AP", "cas": "CAS", "cas1": "CAS1", "cas2": "CAS2", "cas3": "CAS3", "cctv": "CCTV",
    "covid": "COVID",
    "crn": "CRN", "cro": "CRO", "crs": "CRS", "esap": "ESAP", "foi": "FOI", "iso3166": "ISO3166",
    "mappa": "MAPPA", "marac": "MARAC", "noms": "NOMS", "nsd": "NSD", "oasys": "OASys", "opd": "OPD",
    "pdu": "PDU", "pipe": "PIPE", "pnc": "PNC", "pss": "PSS", "rmp": "RMP", "rosh": "RoSH", "uprn": "UPRN",
    "visor": "ViSOR",
  ]

  private static func words(of name: String) -> [Substring] {
    var words: [Substring] = []
    var start = name.startIndex
    for index in name.indices.dropFirst() where name[index].isUppercase {
      words.append(name[start..<index])
      start = index
    }
    return words + [name[start...]]
  }
}
