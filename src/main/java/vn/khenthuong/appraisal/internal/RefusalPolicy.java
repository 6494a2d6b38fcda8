package vn.khenthuong.appraisal.internal;

import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;

/** What an unfavourable opinion must say (thủ tục hành chính “Tặng Bằng khen của tỉnh theo chuyên đề”). */
final class RefusalPolicy {

    private RefusalPolicy() {}

    /**
     * Checks a refusal.
     *
     * @param pool whether the case is being chosen from the provincial pool
     * @param codeRequired whether words alone are not enough
     * @throws vn.khenthuong.kernel.BadInputException naming everything that is missing
     */
    public static void check(Refusal refusal, boolean pool, boolean codeRequired) {
        var errors = new InputErrors();
        if (codeRequired && refusal.code() == null) {
            errors.add("Cần chọn “Mã lý do”.");
        }
        if (refusal.reason() == null) {
            errors.add("Cần nhập “Lý do”.");
        }
        if (refusal.code() == ReasonCode.BEYOND_NUMBER && !pool) {
            errors.add("Lý do “%s” chỉ dùng khi thẩm tra các trường hợp thuộc danh sách chung cấp tỉnh."
                    .formatted(ReasonCode.BEYOND_NUMBER.label()));
        }
        errors.refuse();
    }
}
