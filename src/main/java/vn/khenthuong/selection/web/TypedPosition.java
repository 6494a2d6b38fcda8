package vn.khenthuong.selection.web;

import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.selection.WantedPosition;

/** What an official of Home Affairs typed, as it came in; shown again where it is refused. */
record TypedPosition(String thuTu, String yKien, String soVanBan, String ngayVanBan, String lyDo) {

    private static final String AGREE = "thong-nhat";
    private static final String OBJECT = "y-kien-khac";

    WantedPosition wanted() {
        var errors = new InputErrors();
        var ordering = errors.gather(this::ordering);
        var agrees = errors.gather(this::agrees);
        var day = errors.gather(() -> ngayVanBan == null || ngayVanBan.isBlank()
                ? null
                : EnteredDates.day(ngayVanBan, "Ngày văn bản của Sở Nội vụ"));
        errors.refuse();
        return new WantedPosition(
                ordering.orElseThrow(), agrees.orElseThrow(), new DocumentReference(soVanBan, day.orElse(null)), lyDo);
    }

    private Integer ordering() {
        if (thuTu == null || !thuTu.matches("[0-9]{1,9}")) {
            throw new BadInputException("Cần nêu “Thứ tự” đã xem. Hãy tải lại trang.");
        }
        return Integer.valueOf(thuTu);
    }

    private Boolean agrees() {
        if (AGREE.equals(yKien)) {
            return true;
        }
        if (OBJECT.equals(yKien)) {
            return false;
        }
        throw new BadInputException("Cần chọn “Ý kiến”.");
    }
}
