import ProbationRecord

/// How a page looks: on screens from 320 pixels wide, and on A4.
///
/// The colours are those of GOV.UK; each text has a contrast of 5 to 1 or more. Nothing is said by colour or
/// slant alone that is not said in words, but the difference between a text and a stated absence.
enum PageStyle {
  static let sheet: StaticString = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 62rem; padding: 0 1rem 2rem; color: #0b0c0c; background: #fff;
      font: 1rem/1.4 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
    h1, h2, h3, h4, p, dl, dd, ul { margin: 0; }
    h1 { margin: 1.5rem 0 .75rem; font-size: 2rem; line-height: 1.15; }
    h2 { margin: 2.25rem 0 .5rem; font-size: 1.5rem; line-height: 1.2; }
    h3 { margin: 1.5rem 0 .5rem; font-size: 1.1875rem; }
    h4 { margin: 1rem 0 .25rem; font-size: 1rem; }
    a { color: #1a65a6; }
    a:focus { outline: 3px solid #0b0c0c; background: #fd0; color: #0b0c0c; }
    .muted, .source { color: #505a5f; font-size: .875rem; }
    .unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .skip:focus { display: block; padding: .5rem; }
    .marking { margin: 1rem 0; padding: .25rem; border: 2px solid; font-weight: bold; text-align: center; }
    .status { padding: .75rem 1rem; border: 3px solid #0b0c0c; font-size: 1.1875rem; }
    .about { margin: 1rem 0; }
    .about div { margin: .25rem 0; }
    .about dt { display: inline; font-weight: bold; }
    .about dt::after { content: ": "; }
    .about dd { display: inline; }
    nav h2 { font-size: 1.1875rem; }
    nav ul { padding-left: 1.25rem; }
    nav ul ul { margin-bottom: .5rem; font-size: .875rem; }
    nav li { padding: .2rem 0; }
    main { padding-top: 1.5rem; }
    main h2 { padding-top: .5rem; border-top: 3px solid #0b0c0c; }
    .by { margin-bottom: .5rem; }
    .group { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #b1b4b6; }
    .row { padding: .625rem 0; }
    .row + .row { border-top: 1px solid #b1b4b6; }
    .row dt { font-weight: bold; }
    .row:target { outline: 3px solid #0b0c0c; outline-offset: 2px; }
    .open { margin-left: -.875rem; padding-left: .5625rem; border-left: .3125rem solid #b10e1e; }
    .text { white-space: pre-line; }
    .values { padding-left: 1.25rem; }
    .absent { color: #505a5f; }
    .owed::before { content: "! "; }
    .owed, .fault { font-weight: bold; }
    .owed { color: #b10e1e; }
    footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid #b1b4b6; font-size: .875rem; }
    @media print, (min-width: 40rem) {
      .about { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1rem; }
      .row { display: grid; grid-template-columns: 36% 1fr; column-gap: 1rem; }
      nav > ul { columns: 2; column-gap: 2rem; }
      nav > ul > li { break-inside: avoid; }
    }
    @media print {
      :root { font-size: 10pt; }
      body { max-width: none; }
      .skip, nav.complete { display: none; }
      h1, h2, h3, h4, .by { break-after: avoid; }
      h4 + dl > :first-child, h3 + dl > :first-child { break-before: avoid; }
      .row, .status, .marking { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      a { color: inherit; text-decoration: none; }
      .row:target { outline: none; }
    }
    @page {
      size: A4; margin: 18mm 14mm;
      @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Arial, sans-serif; }
    }

    """

  /// The word "Draft" at the foot of every printed page.
  static let draft: StaticString = """
    @page { @bottom-left { content: "Draft"; font: bold 9pt Arial, sans-serif; } }

    """

  /// The protective marking at the head and foot of every printed page.
  static func pages(_ marking: ProtectiveMarking) -> StaticString {
    switch marking {
    case .official:
      """
      @page {
        @top-center { content: "OFFICIAL"; font: bold 9pt Arial, sans-serif; }
        @bottom-center { content: "OFFICIAL"; font: bold 9pt Arial, sans-serif; }
      }

      """
    case .officialSensitive:
      """
      @page {
        @top-center { content: "OFFICIAL-SENSITIVE"; font: bold 9pt Arial, sans-serif; }
        @bottom-center { content: "OFFICIAL-SENSITIVE"; font: bold 9pt Arial, sans-serif; }
      }

      """
    }
  }
}
