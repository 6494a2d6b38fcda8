package vn.khenthuong.paper;

/** What stands on a certificate, each with a place of its own. */
public enum CertificateField {
    /** The frame around it; its place is the outer edge. */
    FRAME("Khung viền", Kind.FRAME, true),
    /** The national emblem; a picture the operator gives, left out where there is none. */
    EMBLEM("Quốc huy", Kind.PICTURE, true),
    NATION("Quốc hiệu", Kind.BOLD, true),
    MOTTO("Tiêu ngữ", Kind.BOLD, true),
    GIVER("Người tặng", Kind.RED, true),
    GIVES("Chữ “TẶNG”", Kind.BOLD, true),
    TITLE("Tên hình thức", Kind.RED, true),
    RECIPIENT("Tên người được tặng", Kind.BOLD, false),
    DETAIL("Chức vụ, đơn vị hoặc địa chỉ", Kind.REGULAR, false),
    ACHIEVEMENT("Thành tích", Kind.ITALIC, false),
    DECISION("Quyết định", Kind.LEFT, false),
    REGISTER("Số sổ vàng", Kind.LEFT, false),
    PLACE_DATE("Địa danh, ngày tháng", Kind.ITALIC, false),
    SIGNER_TITLE("Chức vụ người ký", Kind.BOLD, false),
    SIGNER_NAME("Họ tên người ký", Kind.BOLD, false),
    QR("Mã QR", Kind.QR, false),
    CODE("Mã xác minh", Kind.LEFT, false);

    private final String label;
    private final Kind kind;
    private final boolean onStock;

    CertificateField(String label, Kind kind, boolean onStock) {
        this.label = label;
        this.kind = kind;
        this.onStock = onStock;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }

    /** Whether it is a text: has a size, may shrink. */
    public boolean isText() {
        return kind != Kind.FRAME && kind != Kind.QR && kind != Kind.PICTURE;
    }

    /** Whether stock that was printed before has it already. */
    public boolean isOnPrintedStock() {
        return onStock;
    }

    Kind kind() {
        return kind;
    }

    /** How it is drawn; texts are centred, but those to the left. */
    enum Kind {
        FRAME,
        PICTURE,
        REGULAR,
        BOLD,
        ITALIC,
        RED,
        LEFT,
        QR
    }
}
