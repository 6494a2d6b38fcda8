package vn.khenthuong.certificate;

/** What has become of a certificate. */
public enum CertificateState {
    VALID("Có giá trị"),
    REPLACED("Đã cấp lại, cấp đổi"),
    WITHDRAWN("Đã thu hồi");

    private final String label;

    CertificateState(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
