import Foundation
import RandomRecords
import Testing

/// Days under clocks and languages of all kinds; `make torture` takes every day through the tool.
@Suite("Days and clocks")
struct ClockTests {
  /// A zone as POSIX spells it, so that the system need not know it by name, and its offset from UTC in seconds.
  struct Zone: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rule: String
    let offset: @Sendable (_ isSummer: Bool) -> Int
  }

  private static let zones = [
    Zone(testDescription: "UTC", rule: "UTC0") { _ in 0 },
    Zone(testDescription: "London", rule: "GMT0BST,M3.5.0/1,M10.5.0") { $0 ? 3600 : 0 },
    Zone(testDescription: "Kiritimati", rule: "<+14>-14") { _ in 14 * 3600 },
    Zone(testDescription: "Los Angeles", rule: "PST8PDT,M3.2.0,M11.1.0") { $0 ? -7 * 3600 : -8 * 3600 },
  ]

  @Test("Today is the day by the clock of the place, to the second", arguments: zones)
  func today(in zone: Zone) throws {
    // Midnight in UTC of a day, and whether there is summer time in London and Los Angeles.
    let days: [(midnight: Int, isSummer: Bool, day: String, before: String)] = [
      (1_772_323_200, false, "2026-03-01", "2026-02-28"), (1_782_864_000, true, "2026-07-01", "2026-06-30"),
      (1_798_761_600, false, "2027-01-01", "2026-12-31"), (1_709_164_800, false, "2024-02-29", "2024-02-28"),
    ]
    let call = ["render", Tool.example("barely-begun"), "--form", "cas3", "--draft"]
    for (midnight, isSummer, day, before) in Laws.share(of: days) {
      for (second, expected) in [(-1, before), (0, day), (86_399, day)] {
        let clock = midnight - zone.offset(isSummer) + second
        let run = try Interposer.run(call, environment: ["TZ": zone.rule, "FAULT_CLOCK": "\(clock)"])
        #expect(run.status == 0)
        #expect(run.output.contains("preparedOn=\"\(expected)\""), "\(zone.rule) at \(clock)")
      }
    }
  }

  @Test("Zones and languages change no byte of a document", arguments: zones)
  func documents(in zone: Zone) throws {
    let call = ["render", Tool.example("every-fact"), "--form", "mappa", "--html", "--on", "2026-11-21"]
    let usual = try Tool.run(call, environment: ["TZ": "UTC0", "LC_ALL": "C"])
    #expect(usual.status == 0 && usual.output.contains("21 November 2026"))
    for locale in Laws.share(of: ["C", "tr_TR.UTF-8", "ar_SA.UTF-8"]) {
      let run = try Tool.run(call, environment: ["TZ": zone.rule, "LC_ALL": locale, "LANG": locale])
      #expect(run.output == usual.output, "\(locale)")
    }
  }
}
