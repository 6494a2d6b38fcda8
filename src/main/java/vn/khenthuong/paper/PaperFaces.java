package vn.khenthuong.paper;

/** The two faces of a paper; both say the same text. */
public final class PaperFaces {

    private PaperFaces() {}

    /** To be edited and signed elsewhere. */
    public static byte[] docx(Paper paper) {
        return DocxFace.write(paper);
    }

    /** To be read and published. */
    public static byte[] pdf(Paper paper) {
        return PdfFace.write(paper);
    }
}
