package vn.khenthuong.tracking.web;

/** Number and day of the document that changes a round, and a deadline where one is asked for; kept as typed, to be shown again. */
record RoundDocumentAnswers(String deadline, String documentNumber, String documentDate) {

    static final RoundDocumentAnswers NONE = new RoundDocumentAnswers(null, null, null);
}
