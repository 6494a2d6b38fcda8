package vn.khenthuong.nomination;

import java.util.Arrays;
import java.util.Optional;

/** A part of what the unit writes, as a supplement may ask for it. Nominee, type and award form are fixed at submission. */
public enum DossierPart {
    PROFILE("profile", "Thông tin trích ngang"),
    MODEL("model", "Mô hình giảm nghèo, xã, đơn vị quản lý"),
    MINUTES("minutes", "Thông tin biên bản họp Hội đồng của đơn vị"),
    ACHIEVEMENT("achievement", "Tóm tắt thành tích, thời gian lập thành tích"),
    CRITERIA("criteria", "Trả lời tiêu chí và số liệu");

    private final String code;
    private final String label;

    DossierPart(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The part with this code, if any. */
    public static Optional<DossierPart> find(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** Code in forms and requests. */
    public String code() {
        return code;
    }

    /** The Vietnamese name. */
    public String label() {
        return label;
    }
}
