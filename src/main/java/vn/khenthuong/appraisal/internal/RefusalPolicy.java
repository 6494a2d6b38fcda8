package vn.khenthuong.appraisal.internal;

import vn.khenthuong.kernel.BadInputException;
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
     * @throws BadInputException naming what is missing
     */
    public static void check(Refusal refusal, boolean pool, boolean codeRequired) {
        if (refusal.reason() == null) {
            throw new BadInputException("Cần nhập “Lý do”.");
        }
        if (codeRequired && refusal.code() == null) {
            throw new BadInputException("Cần chọn “Mã lý do”.");
        }
        if (refusal.code() == ReasonCode.BEYOND_NUMBER && !pool) {
            throw new BadInputException(
                    "Lý do “%s” chỉ dùng khi thẩm tra các trường hợp thuộc danh sách chung cấp tỉnh."
                            .formatted(ReasonCode.BEYOND_NUMBER.label()));
        }
    }
}
