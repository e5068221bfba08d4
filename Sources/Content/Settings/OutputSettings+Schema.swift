import Base

extension Form where Value == [RuleSetting] {
  /// Lines such as `link/not-found: warning`.
  static var rules: Form {
    .table("front-matter/blank-lines: off") { field in
      Form<RuleSetting.Weight>.choice.read(field).map {
        RuleSetting(code: Located(field.key, at: field.position, length: field.length), weight: $0)
      }
    }
  }
}

extension OutputSettings {
  init(_ map: inout MapReader) {
    self.init(
      rss: map.read("rss", as: .onOrOff) ?? OutputSettings.standard.rss,
      sitemap: map.read("sitemap", as: .onOrOff) ?? OutputSettings.standard.sitemap,
      robots: map.read("robots", as: .onOrOff) ?? OutputSettings.standard.robots,
      attachments: map.read("attachments", as: .onOrOff) ?? OutputSettings.standard.attachments)
  }
}

extension ThemeSettings {
  init(_ map: inout MapReader) {
    self.init(
      accent: map.read("accent", as: .accent),
      logo: map.read("logo", as: .located(.text)),
      footer: map.read("footer", as: .text))
  }
}

extension Form where Value == String {
  /// A colour in which text can be read, or a warning.
  fileprivate static var accent: Form {
    Form { field in
      guard let text = Form.colour.read(field), let colour = Colour(text) else { return nil }
      let ratio = AccentColours.contrast(of: colour)
      if ratio < AccentColours.wantedContrast {
        // Rounded down, so that no ratio looks like enough.
        let hundredths = Int(ratio * 100)
        let shown = "\(hundredths / 100).\(Digits.padded(hundredths % 100, to: 2))"
        field.reject(
          .accentContrast,
          "\(field.label) has a contrast of \(shown):1 on the theme's light background, less than 4.5:1",
          help:
            "links are shown in \(AccentColours(colour).light.hexadecimal), the nearest colour that can be read; write it, "
            + "or another")
      }
      return text
    }
  }
}

extension Form where Value == Bool {
  fileprivate static var onOrOff: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if text == "on" || text == "off" { return text == "on" }
      let help =
        switch text.lowercased() {
        case "true", "yes", "on": "write on"
        case "false", "no", "off": "write off"
        default: "write on or off"
        }
      field.reject(
        field.report.codes.unknownValue, "\(field.label) must be on or off, not \"\(text)\"", help: help)
      return nil
    }
  }
}
