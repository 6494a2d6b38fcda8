package vn.khenthuong.errors;

import java.util.Map;
import org.springframework.http.HttpStatusCode;

/** What an HTTP status says to an official, where no more precise sentence is known. */
public final class StatusText {

    private record Text(String title, String sentence) {}

    private static final Text SERVER_ERROR =
            new Text("Lỗi hệ thống", "Hệ thống gặp lỗi. Vui lòng thử lại sau; nếu vẫn lỗi, hãy báo cho quản trị viên.");

    private static final Text BAD_REQUEST = new Text("Yêu cầu không hợp lệ", "Yêu cầu không hợp lệ.");

    private static final Map<Integer, Text> TEXTS = Map.of(
            401,
                    new Text(
                            "Chưa đăng nhập",
                            "Phiên làm việc đã kết thúc, hoặc bạn chưa đăng nhập. Hãy đăng nhập rồi làm tiếp."),
            403, new Text("Không được phép", "Bạn không có quyền thực hiện việc này."),
            404, new Text("Không tìm thấy", "Không tìm thấy, hoặc không thuộc phạm vi của bạn."),
            405, new Text("Phương thức không được hỗ trợ", "Địa chỉ này không nhận phương thức đó."),
            406, new Text("Định dạng không được hỗ trợ", "Không trả lời được theo định dạng yêu cầu."),
            409, new Text("Đã thay đổi", "Vừa có người khác thực hiện. Hãy tải lại rồi thử lại."),
            413, new Text("Nội dung quá lớn", "Nội dung gửi lên quá lớn."),
            415, new Text("Kiểu nội dung không được hỗ trợ", "Địa chỉ này không nhận kiểu nội dung đó."),
            507,
                    new Text(
                            "Hết chỗ lưu trữ",
                            "Máy chủ hết chỗ lưu trữ nên chưa lưu gì. Hãy báo cho quản trị viên, rồi làm lại sau."));

    private StatusText() {}

    public static String title(HttpStatusCode status) {
        return of(status).title();
    }

    public static String sentence(HttpStatusCode status) {
        return of(status).sentence();
    }

    private static Text of(HttpStatusCode status) {
        return TEXTS.getOrDefault(status.value(), status.is4xxClientError() ? BAD_REQUEST : SERVER_ERROR);
    }
}
