package vn.khenthuong.forms.service;

import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.RoleLimits;

/** Why an official cannot work on a task. */
final class TaskRefusals {

    private TaskRefusals() {}

    static NotFoundException unknown() {
        return new NotFoundException("Không tìm thấy nhiệm vụ này hoặc nhiệm vụ đã được xử lý.");
    }

    static ConflictException alreadyDone() {
        return new ConflictException("Nhiệm vụ này vừa được xử lý. Hãy tải lại danh sách nhiệm vụ.");
    }

    static ConflictException claimedByOther() {
        return new ConflictException("Nhiệm vụ đang do người khác xử lý.");
    }

    static ConflictException takenAway() {
        return new ConflictException(
                "Thủ trưởng đơn vị đã lấy lại việc này. Muốn làm tiếp, hãy nhận lại việc rồi nhập lại.");
    }

    static NotPermittedException notTheirs() {
        return new NotPermittedException("Bạn không được giao nhiệm vụ này.");
    }

    static NotPermittedException beyondRole() {
        return new NotPermittedException(RoleLimits.BEYOND);
    }

    static NotPermittedException roleLost() {
        return new NotPermittedException(
                "Bạn không còn giữ vai trò làm nhiệm vụ này; nhiệm vụ được trả lại để người khác trong đơn vị nhận.");
    }
}
