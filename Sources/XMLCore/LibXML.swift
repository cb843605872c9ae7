internal import CLibXML2
private import Synchronization

/// What is set once for the whole process: libxml2's tables and its loader of external files.
///
/// The loader serves the documents of schemas that are being compiled, under a URL scheme of their own, and
/// nothing else: no file, no network. libxml2 2.9 has this one loader for the process and no option that
/// keeps a schema from loading what it names, so other users of libxml2 in the same process can load no
/// external entity, DTD or schema either once this module is in use.
enum LibXML {
  /// Must be read before any other use of libxml2.
  static let ready: Void = {
    xmlcore_initialize { url, _, context in
      guard let url, let bytes = LibXML.served.withLock({ $0.documents[String(cString: url)] }) else {
        return nil
      }
      return bytes.withUnsafeBytes { buffer in
        xmlcore_input(
          context, url, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
      }
    }
  }()

  private static let served = Mutex((next: 0, documents: [String: [UInt8]]()))

  /// Serves documents under their names while `body` runs, which is given the URL of the folder they are in.
  static func serving<Result>(_ documents: [String: [UInt8]], to body: (String) -> Result) -> Result {
    let folder = served.withLock { served in
      served.next += 1
      let folder = "xmlcore-memory://schema-\(served.next)/"
      for (name, bytes) in documents { served.documents[folder + name] = bytes }
      return folder
    }
    defer {
      served.withLock { served in
        for name in documents.keys { served.documents[folder + name] = nil }
      }
    }
    return body(folder)
  }

  /// Runs `body` and returns with its result what libxml2 reported in it as an error, up to a limit.
  ///
  /// libxml2's handlers belong to a thread and print by default: they are replaced here and put back.
  static func listening<Result>(limit: Int, to body: () -> Result) -> (Result, LibXMLReports) {
    var reports = LibXMLReports(limit: limit)
    let result = withUnsafeMutablePointer(to: &reports) { reports in
      var listener = xmlcore_listener()
      listener.context = UnsafeMutableRawPointer(reports)
      listener.receive = { context, report in
        guard let context, let report = report?.pointee else { return }
        context.assumingMemoryBound(to: LibXMLReports.self).pointee.add(report)
      }
      return withUnsafeMutablePointer(to: &listener) { listener in
        xmlcore_start_listening(listener)
        defer { xmlcore_stop_listening(listener) }
        return body()
      }
    }
    return (result, reports)
  }
}

/// The errors that libxml2 reported, in its order.
struct LibXMLReports {
  /// One error, with copies of all but the node, which lives as long as its document.
  struct Report {
    var code: Int32
    var line: Int
    var node: xmlNodePtr?
    var message: String
    var file: String
    var details: [String]
  }

  let limit: Int
  private(set) var all: [Report] = []
  private(set) var isCutOff = false

  init(limit: Int) {
    self.limit = limit
  }

  fileprivate mutating func add(_ report: xmlcore_report) {
    guard report.level >= Int32(XML_ERR_ERROR.rawValue) else { return }
    guard all.count < limit else {
      isCutOff = true
      return
    }
    all.append(
      Report(
        code: report.code, line: Int(report.line),
        node: report.node.map {
          xmlNodePtr(mutating: $0.assumingMemoryBound(to: xmlNode.self))
        },
        message: report.message.map { String(cString: $0) } ?? "",
        file: report.file.map { String(cString: $0) } ?? "",
        details: [report.first_detail, report.second_detail].map { $0.map { String(cString: $0) } ?? "" }))
  }
}
