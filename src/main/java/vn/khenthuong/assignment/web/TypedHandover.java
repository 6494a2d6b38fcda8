package vn.khenthuong.assignment.web;

import vn.khenthuong.assignment.HandoverRequest;

/**
 * What was typed to hand something over, as it came in; shown again where it is refused.
 *
 * @param nguoiGiao user id of whoever holds it
 * @param nguoiNhan user id of the successor, or empty
 * @param traVe whether what he cannot take goes back to its group; null where the box is not ticked
 * @param daXem name of the state of affairs that was looked at
 */
record TypedHandover(String nguoiGiao, String nguoiNhan, Boolean traVe, String ghiChu, String daXem) {

    static TypedHandover of(String giver) {
        return new TypedHandover(giver, "", false, "", "");
    }

    HandoverRequest wanted() {
        return HandoverRequest.typed(nguoiGiao, nguoiNhan, Boolean.TRUE.equals(traVe), ghiChu, daXem);
    }
}
