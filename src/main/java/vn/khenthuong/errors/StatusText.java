package vn.khenthuong.errors;

import java.util.Map;
import org.springframework.http.HttpStatusCode;

/** What an HTTP status says to an official, where no more precise sentence is known. */
public final class StatusText {

    private record Text(String title, String sentence) {}

    private static final Text SERVER_ERROR =
            new Text("Lỗi hệ thống", "Hệ thống gặp lỗi. Vui lòng thử lại sau; nếu vẫn lỗi, hãy báo cho quản trị viên.");

    private static final Text BAD_REQUEST = new Text("Yêu cầu không hợp lệ", "Yêu cầu không hợp lệ.");

    private static final Map<Integer, Text> TEXTS = Map.ofEntries(
            text(
                    401,
                    "Chưa đăng nhập",
                    "Phiên làm việc đã kết thúc, hoặc bạn chưa đăng nhập. Hãy đăng nhập rồi làm tiếp."),
            text(403, "Không được phép", "Bạn không có quyền thực hiện việc này."),
            text(404, "Không tìm thấy", "Không tìm thấy, hoặc không thuộc phạm vi của bạn."),
            text(405, "Phương thức không được hỗ trợ", "Địa chỉ này không nhận phương thức đó."),
            text(406, "Định dạng không được hỗ trợ", "Không trả lời được theo định dạng yêu cầu."),
            text(408, "Gửi quá chậm", "Nội dung gửi lên quá chậm nên bị dừng. Hãy kiểm tra đường truyền rồi thử lại."),
            text(409, "Đã thay đổi", "Vừa có người khác thực hiện. Hãy tải lại rồi thử lại."),
            text(413, "Nội dung quá lớn", "Nội dung gửi lên quá lớn."),
            text(415, "Kiểu nội dung không được hỗ trợ", "Địa chỉ này không nhận kiểu nội dung đó."),
            text(429, "Cần chờ", "Đã có nhiều lần thử không thành công. Hãy chờ một lát rồi thử lại."),
            text(
                    503,
                    "Tạm ngừng phục vụ",
                    "Hệ thống tạm thời chưa phục vụ được. Việc đã lưu không mất; hãy thử lại sau vài phút."),
            text(
                    507,
                    "Hết chỗ lưu trữ",
                    "Máy chủ hết chỗ lưu trữ nên chưa lưu gì. Hãy báo cho quản trị viên, rồi làm lại sau."));

    private StatusText() {}

    public static String title(HttpStatusCode status) {
        return of(status).title();
    }

    public static String sentence(HttpStatusCode status) {
        return of(status).sentence();
    }

    private static Map.Entry<Integer, Text> text(int status, String title, String sentence) {
        return Map.entry(status, new Text(title, sentence));
    }

    private static Text of(HttpStatusCode status) {
        return TEXTS.getOrDefault(status.value(), status.is4xxClientError() ? BAD_REQUEST : SERVER_ERROR);
    }
}
