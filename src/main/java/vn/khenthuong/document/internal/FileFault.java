package vn.khenthuong.document.internal;

import vn.khenthuong.kernel.BadInputException;

/** Why a file is not taken, each with its own sentence, which also says what to do instead. */
enum FileFault {
    OTHER_KIND("Tệp “%s” không đúng loại: chỉ nhận PDF, DOCX, XLSX, JPEG, PNG (xét theo nội dung tệp)."),
    OFFICE_LOCKED_OR_OLD(
            "Tệp “%s” có đặt mật khẩu mở tệp, hoặc là loại cũ (.doc, .xls). Hãy bỏ mật khẩu và lưu lại thành .docx"
                    + " hoặc .xlsx rồi tải lên."),
    BROKEN("Tệp “%s” bị hỏng, không mở được. Hãy mở tệp gốc, lưu lại rồi tải lên."),
    BOMB("Tệp “%s” là tệp nén bất thường nên không được nhận."),
    MACRO("Tệp “%s” có macro. Hãy lưu lại thành tệp .docx hoặc .xlsx không có macro rồi tải lên."),
    MACRO_SHEET("Tệp “%s” có trang tính macro (Excel 4.0). Hãy xóa trang tính đó, lưu lại rồi tải lên."),
    PROGRAM("Tệp “%s” chứa một chương trình bên trong nên không được nhận."),
    EMBEDDED_OBJECT(
            "Tệp “%s” có đối tượng nhúng (OLE, ActiveX). Hãy thay đối tượng đó bằng ảnh hoặc bằng chính nội dung của nó,"
                    + " lưu lại rồi tải lên."),
    REMOTE_PART(
            "Tệp “%s” lấy mẫu (template) hoặc nội dung từ nơi khác mỗi khi mở. Hãy bỏ mẫu hoặc nội dung liên kết đó, lưu lại rồi"
                    + " tải lên."),
    PDF_CUT_OFF("Tệp PDF “%s” thiếu phần cuối (quét hoặc tải về chưa xong). Hãy tạo lại tệp rồi tải lên."),
    PDF_LOCKED("Tệp PDF “%s” có mật khẩu hoặc bị khóa quyền. Hãy lưu một bản không khóa rồi tải lên."),
    PDF_SCRIPT("Tệp PDF “%s” có mã lệnh JavaScript. Hãy in lại thành PDF (Print to PDF) rồi tải lên."),
    PDF_LAUNCH("Tệp PDF “%s” có lệnh mở chương trình khác. Hãy in lại thành PDF (Print to PDF) rồi tải lên."),
    PDF_ATTACHMENT("Tệp PDF “%s” có tệp khác đính kèm bên trong. Hãy tách ra và tải từng tệp lên."),
    PDF_HIDDEN("Tệp PDF “%s” được nén theo cách không kiểm tra được. Hãy in lại thành PDF (Print to PDF) rồi tải lên."),
    TWO_KINDS(
            "Tệp “%s” vừa là tệp loại này vừa là tệp loại khác: có dữ liệu lạ trước phần đầu hoặc sau phần cuối. Hãy tạo lại tệp"
                    + " rồi tải lên."),
    TEST_VIRUS("Tệp “%s” chứa mẫu thử vi-rút EICAR nên không được nhận."),
    INFECTED("Máy quét vi-rút báo tệp “%s” có mã độc nên không được nhận.");

    private final String sentence;

    FileFault(String sentence) {
        this.sentence = sentence;
    }

    /** The refusal of the file of this name. */
    BadInputException in(String name) {
        return new BadInputException(sentence.formatted(name));
    }
}
