package vn.khenthuong.certificate;

/** What a certificate is printed on. */
public enum Stock {
    /** White: everything is printed. */
    BLANK("Phôi trắng"),
    /** Frame and headings are there already: the fields only. */
    PRINTED("Phôi in sẵn");

    private final String label;

    Stock(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
