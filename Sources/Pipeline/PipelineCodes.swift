package import Base
import Checking
import Content
import Markdown
import Rendering
import SiteModel
import Templates

/// Every code that a diagnostic can have, for `sitegen explain` and the settings' `rules`.
package enum DiagnosticRegistry {
  /// In byte order of their names.
  package static let codes: [DiagnosticCode] =
    (PipelineCodes.all + ContentCodes.all + MarkdownCodes.all + SiteModelCodes.all + TemplatesCodes.all
    + RenderingCodes.all + CheckingCodes.all)
    .sorted { PathOrder.precedes($0.name, $1.name) }

  package static func code(named name: String) -> DiagnosticCode? { codes.first { $0.name == name } }
}

/// The codes of problems that show before a file is read.
package enum PipelineCodes {
  package static let all: [DiagnosticCode] = [
    .missingSettings, .missingContent, .templatesNoFolder, .misplacedTemplate, .emptyTemplate, .originalChanged,
    .linkedOutside, .linkLoop, .danglingLink, .specialFile,
    .nameNotUTF8, .nameTwin, .hiddenName, .folderTooDeep, .entryExtension, .leftover, .unknownRule, .errorRule,
    .unusedExemption,
    .unusedFile, .machineFailed, .refused,
  ]
}

extension DiagnosticCode {
  package static let missingSettings = DiagnosticCode(
    "settings/missing", .error, title: "the project has no settings",
    explanation: """
      A project is a folder with a file `sitegen.yml` that gives at least the site's `title` and `url`. Run sitegen in that
      folder, or name it with --root.
      """)
  package static let missingContent = DiagnosticCode(
    "content/missing", .error, title: "the project has no content folder",
    explanation: "Entries are Markdown files in the project's folder `content/`. There is no such folder.")
  package static let templatesNoFolder = DiagnosticCode(
    "template/no-folder", .error, title: "something that is not a folder is called `templates`",
    explanation: """
      A project's own templates lie in its folder `templates/`, but here something else has that name. Without anything of
      that name the site is built with the theme that is part of the program.
      """)
  package static let misplacedTemplate = DiagnosticCode(
    "template/misplaced", .warning, title: "a file or folder in templates/ that does nothing",
    explanation: """
      A template is a file in `templates/` whose name ends in `.html`; what is to be copied to the site lies in
      `templates/static/`. Anything else there has no effect. README, LICENSE and CHANGELOG files may lie where they are.
      """)
  package static let emptyTemplate = DiagnosticCode(
    "template/empty", .warning, title: "a template with nothing in it",
    explanation: """
      A file in `templates/` takes the place of the built-in one of its name, so an empty one makes empty pages or empty
      parts of pages. Remove it to get the built-in one back. A template that is meant to be empty says so with a comment:
      `{# nothing here #}`.
      """)
  package static let originalChanged = DiagnosticCode(
    "template/original-changed", .advice, title: "a copy of a built-in template whose original has changed",
    explanation: """
      A copy that `sitegen templates --extract` makes says what it was copied from. The program has a newer version of that
      file now, so the copy may lack what was mended or added there: `sitegen templates --diff` shows how the two differ.
      Write the fingerprint that the message names into the copy's first line when you have seen it, or remove that line to hear
      no more of it.
      """)
  package static let unusedFile = DiagnosticCode(
    "files/unused", .warning, title: "a file in content/ that nothing leads to",
    explanation: """
      Every file in `content/` is published, whether anybody can find it or not: a picture that was replaced, a draft of a
      report, a spreadsheet that was never meant to be public. No page, entry or setting refers to this one, nor does a style
      sheet, a script or a template of the project name it. (A file that only entries use which are not public is not
      published, and not reported.)

      Link to it, or take it out. A file that is fetched by its name, or whose address is passed on otherwise, can be named
      in the settings: `unlinked_files: [press/kit.zip, posters/]`. What search engines, browsers and hosts look for at the
      top of a site (`robots.txt`, `favicon.ico`, `CNAME`, the page that proves whose the site is), `.well-known` and the
      bibliographies beside resource lists are known.
      """)
  package static let linkedOutside = DiagnosticCode(
    "files/outside", .error, title: "a symbolic link out of the project",
    explanation: """
      Files that a symbolic link brings in from outside the project could publish what was never meant to be public: a
      change by somebody else need only add a link. That holds for `content/`, `templates/` and `sitegen.yml` themselves
      too. Copy the file or folder into the project; a link to another place in the project is fine.
      """)
  package static let linkLoop = DiagnosticCode(
    "files/loop", .error, title: "a symbolic link to a folder that it lies in",
    explanation: "Following the link would never end. Remove it.")
  package static let danglingLink = DiagnosticCode(
    "files/dangling", .error, title: "a symbolic link to nothing",
    explanation: "The file or folder that the link names does not exist. Correct the link or remove it.")
  package static let specialFile = DiagnosticCode(
    "files/special", .error, title: "a pipe, socket or device among the files",
    explanation: "Only files and folders can be published. Move it out of the folder.")
  package static let nameNotUTF8 = DiagnosticCode(
    "files/name-not-utf8", .error, title: "a file name that is not UTF-8",
    explanation: "Addresses are text, so file names must be. Rename the file.")
  package static let nameTwin = DiagnosticCode(
    "files/name-twin", .error, title: "two names that differ only in their form of Unicode",
    explanation: """
      A letter with an accent can be one character, or a letter and an accent behind it; macOS and Linux prefer different
      forms. To people and to links the two names are the same, so only one of the files could be published. Rename one.
      """)
  package static let hiddenName = DiagnosticCode(
    "files/hidden", .warning, title: "a file of the theme whose name begins with a dot",
    explanation: """
      Names that begin with a dot are those of other programs: version control, editors, the settings of a web server. Of
      `templates/static/`, only the folder `.well-known` (RFC 8615) and the file `.nojekyll`, with which GitHub Pages
      publishes a site as it is, are copied. Everything else of that sort is left out; what editors and version control
      leave everywhere (`.DS_Store`, `.gitkeep`, `.gitignore`, `.gitattributes` and swap files) without a word.
      """)
  package static let folderTooDeep = DiagnosticCode(
    "files/too-deep", .error, title: "folders nested too deeply",
    explanation: "Folders are read down to a fixed depth, far beyond what a site needs. Move the folder up.")
  package static let leftover = DiagnosticCode(
    "content/leftover", .warning, title: "a file that a program has left behind is not published",
    explanation: """
      Names such as `post.md~`, `post.md.bak` and `Thumbs.db` are those of copies that editors and systems make. They are
      left out: the copy of a draft would have the draft's whole text.
      """)
  package static let entryExtension = DiagnosticCode(
    "files/extension", .warning, title: "a Markdown file that is not read as an entry",
    explanation: """
      Entries are files whose names end in `.md`, in lower case. This file looks like one but ends otherwise, so it would be
      copied to the site as it is, front matter and all. Rename it.
      """)
  package static let machineFailed = DiagnosticCode(
    "run/failed", .error, title: "the machine failed",
    explanation: """
      A file could not be read or written, the disk is full, another build is at work in the same folder, or the system
      lacks something. Nothing was published, unless the last line says that the folder is changed in part; the program
      ends with exit code 2.
      """)
  package static let refused = DiagnosticCode(
    "run/refused", .error, title: "the program refuses what it was asked for",
    explanation: """
      The output folder is not sitegen's to write, a file of the site would lie where a file of somebody else's does, or an
      option names what is not there. Nothing was published, unless the last line says that the folder is changed in part;
      the program ends with exit code 1.
      """)
  package static let unusedExemption = DiagnosticCode(
    "markdown/unused-ignore", .warning, title: "a comment that ignores a rule which nothing breaks",
    explanation: """
      <!-- sitegen-ignore RULE --> keeps a warning from being reported in the block that follows it, or in the paragraph
      that it stands in. Here there is no such warning: the text was put right, or the comment stands in the wrong place.
      Left alone it would hide the next one. Remove the rule from the comment.
      """)
  package static let unknownRule = DiagnosticCode(
    "settings/unknown-rule", .error, title: "a rule of the settings that does not exist",
    explanation: "The keys under `rules` are codes of diagnostics, as they stand in brackets after a message.")
  package static let errorRule = DiagnosticCode(
    "settings/error-rule", .error, title: "a rule that would silence an error",
    explanation: """
      Warnings and advice can be promoted, lowered or turned off under `rules`. An error means that something wrong would be
      published, so it stays one.
      """)
}
