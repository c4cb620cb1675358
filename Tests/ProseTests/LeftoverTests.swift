import Testing

/// Ordinary sentences of medicine, whose signs are meant as they stand.
@Test(arguments: FamilyForm.all("prose"))
func ordinaryProseIsLeftAlone(form: FamilyForm) {
  let (html, told) = form.answer()
  #expect(told.isEmpty)
  #expect(html == form.html)
}
