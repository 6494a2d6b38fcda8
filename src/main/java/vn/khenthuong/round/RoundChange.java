package vn.khenthuong.round;

import java.time.Instant;
import vn.khenthuong.kernel.DocumentReference;

/**
 * What a document made of a round, or changed in it.
 *
 * @param unit code of the only unit it concerns, or null
 * @param subject what it is about, in words
 * @param before the value it had, in words, or null
 * @param after the value it got, in words, or null
 * @param by user id
 * @param petition number of the petition it refers to, or null
 */
public record RoundChange(
        long id,
        String round,
        Kind kind,
        String unit,
        String subject,
        String before,
        String after,
        DocumentReference document,
        String by,
        Instant at,
        String petition) {

    /** Owner of the files of its document. */
    public String papers() {
        return "%s/thay-doi/%d".formatted(round, id);
    }

    /** What a document does. Names are stored. */
    public enum Kind {
        GUIDANCE("Hướng dẫn mở đợt"),
        AGREEMENT("Thống nhất mở đợt"),
        CENTRAL_GUIDANCE("Hướng dẫn của Trung ương"),
        AUTHORISATION("Cho phép mở thêm đợt"),
        EXTENSION("Gia hạn"),
        CLOSING("Đóng sớm"),
        LIMIT("Điều chỉnh chỉ tiêu"),
        CANCELLATION("Hủy đợt"),
        REOPENING("Mở lại đợt");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What officials call it. */
        public String label() {
            return label;
        }
    }
}
