import Content
import Testing

@Suite struct PDFLengthTests {
  @Test(arguments: [
    ("%PDF-1.4\n1 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 12 >>\nendobj\n", 12),
    ("%PDF-1.4\n1 0 obj<</Count 3/Type/Pages>>endobj 2 0 obj<</Type/Pages/Parent 1 0 R/Count 2>>endobj", 3),
    ("%PDF-1.5\n1 0 obj\n<</Linearized 1/L 73/H [ 1 2 ]/O 5/E 6/N 7/T 8>>\nendobj\n", 7),
    // Changed since: longer than it says.
    ("%PDF-1.5\n1 0 obj\n<</Linearized 1/L 9/H [ 1 2 ]/O 5/E 6/N 7/T 8>>\nendobj\n", nil),
    (
      "%PDF-1.5\n1 0 obj<</Linearized 1/L 55/N 3>>endobj\n%%EOF\n2 0 obj<</Type/Pages/Count 5>>endobj\n%%EOF\n", 5
    ),
    (
      "%PDF-1.5\n1 0 obj<</Linearized 1/L 58/N 3>>endobj 2 0 obj<</Type/Pages/Count 3>>endobj\n"
        + "2 0 obj<</Type/Pages/Count 5>>endobj\n", nil
    ),
    ("%PDF-1.4\n1 0 obj<</Type/Pages/Count 3>>endobj 1 0 obj<</Type/Pages/Count 4>>endobj", nil),
    ("%PDF-1.4\n1 0 obj<</Length 30>>stream\n/Type/Pages/Count 9\nendstream endobj", nil),
    ("%PDF-1.4\n1 0 obj<</Type/Pages/Count 0>>endobj", nil), ("%PDF-1.4\n1 0 obj<</Type/Pages/Count ", nil),
    ("<html>/Type/Pages/Count 3 endobj", nil), ("", nil), ("%PDF-", nil),
  ])
  func `finds the number of pages where it stands in plain sight`(text: String, pages: Int?) {
    #expect(PDFLength.pages(Array(text.utf8)) == pages)
  }
}
