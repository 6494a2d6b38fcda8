package vn.khenthuong.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Loại tệp và tên tệp")
class FileInspectionTest {

    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!" + "$H+H*";
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
    };
    private static final String OLE_TYPE = "application/vnd.openxmlformats-officedocument.oleObject";
    private static final String LOCAL_TEMPLATE = "file:///C:\\Users\\a\\Templates\\cong-van.dotx";

    @TempDir
    private Path folder;

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("PDF thường", "tờ trình.pdf", PdfFile.page().bytes(), FileKind.PDF),
                arguments("PDF, tên viết hoa", "TO TRINH.PDF", SampleFiles.pdf(), FileKind.PDF),
                arguments(
                        "phần đầu PDF trong 1.024 byte đầu",
                        "a.pdf",
                        join("\u001b%-12345X@PJL\r\n".repeat(40), PdfFile.page().bytes()),
                        FileKind.PDF),
                arguments(
                        "PDF có byte 0 và khoảng trắng ở cuối",
                        "a.pdf",
                        Arrays.copyOf(PdfFile.page().bytes(), 300_000),
                        FileKind.PDF),
                arguments(
                        "PDF sửa nhiều lần",
                        "a.pdf",
                        join(PdfFile.page().bytes(), PdfFile.page().bytes()),
                        FileKind.PDF),
                arguments(
                        "PDF có đối tượng nén lành",
                        "a.pdf",
                        PdfFile.page().packed(9, "5 0 <</Type/Font>>").bytes(),
                        FileKind.PDF),
                arguments("Word", "a.docx", SampleFiles.docx(), FileKind.DOCX),
                arguments(
                        "Word Online",
                        "a.docx",
                        OfficeFile.listOnly()
                                .with("word/document2.xml", "<x/>", OfficeFile.WORD)
                                .bytes(),
                        FileKind.DOCX),
                arguments("Excel", "a.xlsx", SampleFiles.xlsx(), FileKind.XLSX),
                arguments(
                        "Excel, phần chính tên khác",
                        "a.xlsx",
                        OfficeFile.listOnly()
                                .with("xl/workbook22.xml", "<x/>", OfficeFile.EXCEL)
                                .bytes(),
                        FileKind.XLSX),
                arguments(
                        "tên trong ZIP viết bằng \\",
                        "a.docx",
                        OfficeFile.word().withBackslashes().bytes(),
                        FileKind.DOCX),
                arguments(
                        "thiết lập máy in của Excel",
                        "a.xlsx",
                        OfficeFile.excel()
                                .with("xl/printerSettings/printerSettings1.bin", new byte[] {'H', 0, 'P', 0})
                                .bytes(),
                        FileKind.XLSX),
                arguments(
                        "liên kết thường",
                        "a.docx",
                        OfficeFile.word()
                                .external("hyperlink", "https://dichvucong.gov.vn")
                                .bytes(),
                        FileKind.DOCX),
                arguments(
                        "mẫu trên máy của người soạn",
                        "a.docx",
                        OfficeFile.word()
                                .external("attachedTemplate", LOCAL_TEMPLATE)
                                .bytes(),
                        FileKind.DOCX),
                arguments(
                        "biểu đồ với bảng số liệu của nó",
                        "a.docx",
                        OfficeFile.word()
                                .with("word/embeddings/Microsoft_Excel_Worksheet.xlsx", SampleFiles.xlsx())
                                .bytes(),
                        FileKind.DOCX),
                arguments("ảnh .jpg", "a.jpg", SampleFiles.jpeg(), FileKind.JPEG),
                arguments("ảnh .jpeg", "a.jpeg", SampleFiles.jpeg(), FileKind.JPEG),
                arguments("ảnh .jfif", "a.jfif", SampleFiles.jpeg(), FileKind.JPEG),
                arguments("ảnh .png", "a.png", SampleFiles.png(), FileKind.PNG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    @DisplayName("tệp thật thì nhận")
    void accepts(String what, String name, byte[] content, FileKind kind) throws IOException {
        assertThat(inspect(name, content)).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("chương trình", "a.exe", text("MZ\0\0"), "không đúng loại"),
                arguments("trang web", "a.pdf", text("<html><script>alert(1)</script>"), "không đúng loại"),
                arguments("SVG", "a.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "không đúng loại"),
                arguments("ảnh đội tên PDF", "a.pdf", SampleFiles.png(), "phần mở rộng của tên không phải .png"),
                arguments("Excel đội tên Word", "a.docx", SampleFiles.xlsx(), "phần mở rộng của tên không phải .xlsx"),
                arguments("không có phần mở rộng", "a", SampleFiles.pdf(), "phần mở rộng của tên không phải .pdf"),
                arguments("ZIP thường", "a.docx", SampleFiles.plainZip(), "không đúng loại"),
                arguments("Word cụt", "a.docx", Arrays.copyOf(SampleFiles.docx(), 60), "bị hỏng"),
                arguments(
                        "danh mục có DTD",
                        "a.docx",
                        OfficeFile.empty()
                                .with("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>")
                                .bytes(),
                        "bị hỏng"),
                arguments("bom nén", "a.docx", SampleFiles.bomb(), "bất thường"),
                arguments(
                        "bom nén trong tệp nhúng",
                        "a.docx",
                        OfficeFile.word()
                                .with("word/embeddings/a.xlsx", SampleFiles.bomb())
                                .bytes(),
                        "bất thường"),
                arguments("quá nhiều phần", "a.docx", manyParts(), "bất thường"),
                arguments("Word có mật khẩu, hoặc .doc", "a.docx", OLE, "mật khẩu mở tệp, hoặc là loại cũ"),
                arguments("macro", "a.docx", SampleFiles.docxWithMacros(), "có macro"),
                arguments(
                        "macro dưới tên khác",
                        "a.docx",
                        OfficeFile.word()
                                .typed("word/anh.bin", OLE, "application/vnd.ms-office.vbaProject")
                                .bytes(),
                        "có macro"),
                arguments(
                        "tệp .docm đổi tên",
                        "a.docx",
                        OfficeFile.listOnly()
                                .with(
                                        "word/document.xml",
                                        "<x/>",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml")
                                .bytes(),
                        "có macro"),
                arguments(
                        "trang tính macro",
                        "a.xlsx",
                        OfficeFile.excel()
                                .with("xl/sheet7.xml", "<x/>", "application/vnd.ms-excel.macrosheet+xml")
                                .bytes(),
                        "trang tính macro"),
                arguments(
                        "trang tính macro theo thư mục",
                        "a.xlsx",
                        OfficeFile.excel()
                                .with("xl/macrosheets/sheet1.xml", "<x/>")
                                .bytes(),
                        "trang tính macro"),
                arguments(
                        ".exe trong Word",
                        "a.docx",
                        OfficeFile.word().with("word/media/anh.png", "MZ\u0090").bytes(),
                        "chứa một chương trình"),
                arguments(
                        "tên .exe trong Word",
                        "a.docx",
                        OfficeFile.word().with("word/embeddings/a.exe", "x").bytes(),
                        "chứa một chương trình"),
                arguments(
                        ".exe trong bảng tính nhúng",
                        "a.docx",
                        OfficeFile.word()
                                .with(
                                        "word/embeddings/a.xlsx",
                                        OfficeFile.excel()
                                                .with("xl/a.bin", "MZ")
                                                .bytes())
                                .bytes(),
                        "chứa một chương trình"),
                arguments(
                        "macro trong bảng tính nhúng",
                        "a.docx",
                        OfficeFile.word()
                                .with(
                                        "word/embeddings/a.xlsx",
                                        OfficeFile.excel()
                                                .with("xl/vbaProject.bin", "x")
                                                .bytes())
                                .bytes(),
                        "có macro"),
                arguments(
                        "đối tượng OLE",
                        "a.docx",
                        OfficeFile.word()
                                .typed("word/embeddings/oleObject1.bin", OLE, OLE_TYPE)
                                .bytes(),
                        "đối tượng nhúng"),
                arguments(
                        "đối tượng OLE dưới tên khác",
                        "a.docx",
                        OfficeFile.word().with("word/media/anh.png", OLE).bytes(),
                        "đối tượng nhúng"),
                arguments(
                        "mẫu từ xa",
                        "a.docx",
                        OfficeFile.word()
                                .external("attachedTemplate", "https://xau.example/a.dotm")
                                .bytes(),
                        "lấy mẫu (template)"),
                arguments(
                        "mẫu từ máy khác trong mạng",
                        "a.docx",
                        OfficeFile.word()
                                .external("attachedTemplate", "file://192.0.2.1/a.dotm")
                                .bytes(),
                        "lấy mẫu (template)"),
                arguments(
                        "khung lấy trang từ xa",
                        "a.docx",
                        OfficeFile.word()
                                .external("frame", "https://xau.example")
                                .bytes(),
                        "lấy mẫu (template)"),
                arguments(
                        "OLE từ xa",
                        "a.docx",
                        OfficeFile.word()
                                .external("oleObject", "https://xau.example/a.html!")
                                .bytes(),
                        "đối tượng nhúng"),
                arguments(
                        "EICAR trong Word",
                        "a.docx",
                        OfficeFile.word().with("word/a.txt", EICAR).bytes(),
                        "EICAR"),
                arguments(
                        "EICAR trong PDF",
                        "a.pdf",
                        PdfFile.page().text(EICAR + "\n").bytes(),
                        "EICAR"),
                arguments("PDF 9 byte", "a.pdf", text("%PDF-1.4\n"), "thiếu phần cuối"),
                arguments("PDF cụt", "a.pdf", Arrays.copyOf(PdfFile.page().bytes(), 300), "thiếu phần cuối"),
                arguments(
                        "PDF có mật khẩu",
                        "a.pdf",
                        PdfFile.page().trailer("<</Root 1 0 R/Encrypt 8 0 R>>").bytes(),
                        "có mật khẩu"),
                arguments(
                        "PDF có JavaScript",
                        "a.pdf",
                        PdfFile.page()
                                .object(5, "<</S/JavaScript/JS(app.alert\\(1\\))>>")
                                .bytes(),
                        "JavaScript"),
                arguments(
                        "JavaScript viết tránh",
                        "a.pdf",
                        PdfFile.page().object(5, "<</S/J#61vaScript/JS(x)>>").bytes(),
                        "JavaScript"),
                arguments(
                        "JavaScript trong đối tượng nén",
                        "a.pdf",
                        PdfFile.page().packed(9, "5 0 <</S/JavaScript/JS(x)>>").bytes(),
                        "JavaScript"),
                arguments(
                        "lệnh mở chương trình",
                        "a.pdf",
                        PdfFile.page().object(5, "<</S/Launch/F(cmd.exe)>>").bytes(),
                        "mở chương trình"),
                arguments(
                        "tệp đính kèm trong PDF",
                        "a.pdf",
                        PdfFile.page()
                                .object(5, "<</Type/Filespec/EF<</F 6 0 R>>>>")
                                .object(6, "<</Type/EmbeddedFile>>")
                                .bytes(),
                        "đính kèm bên trong"),
                arguments(
                        "nén để giấu",
                        "a.pdf",
                        PdfFile.page()
                                .packed(9, "5 0 <<>>", "/Filter[/ASCIIHexDecode/FlateDecode]")
                                .bytes(),
                        "không kiểm tra được"),
                arguments(
                        "PDF/HTML: HTML trước",
                        "a.pdf",
                        join("<html><script>alert(1)</script>\n", PdfFile.page().bytes()),
                        "loại khác"),
                arguments("PDF/HTML: HTML sau", "a.pdf", join(PdfFile.page().bytes(), "<HTML><body>"), "loại khác"),
                arguments("PDF/ZIP", "a.pdf", join(PdfFile.page().bytes(), SampleFiles.plainZip()), "loại khác"),
                arguments(
                        "PDF/ZIP rỗng", "a.pdf", join(PdfFile.page().bytes(), "PK\5\6" + "\0".repeat(18)), "loại khác"),
                arguments(
                        "PDF/ZIP bị cắt",
                        "a.pdf",
                        join(PdfFile.page().bytes(), Arrays.copyOf(SampleFiles.plainZip(), 40)),
                        "loại khác"),
                arguments(
                        "PDF/ZIP, sau đó là khoảng trống",
                        "a.pdf",
                        join(PdfFile.page().bytes(), SampleFiles.plainZip(), " ".repeat(70_000)),
                        "loại khác"),
                arguments("PNG/ZIP", "a.png", join(SampleFiles.png(), SampleFiles.plainZip()), "loại khác"),
                arguments(
                        "JPEG/PDF",
                        "a.jpg",
                        join(SampleFiles.jpeg(), PdfFile.page().bytes()),
                        "loại khác"),
                arguments(
                        "JPEG/HTML", "a.jpg", join(SampleFiles.jpeg(), "<!--\n<script>alert(1)</script>"), "loại khác"),
                arguments("dữ liệu sau Word", "a.docx", join(SampleFiles.docx(), "x"), "loại khác"),
                arguments("ZIP trước Word", "a.docx", join(SampleFiles.plainZip(), SampleFiles.docx()), "loại khác"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("refused")
    @DisplayName("tệp giả, cụt, khóa, có mã, hai loại: từ chối, mỗi thứ một câu")
    void refuses(String what, String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> inspect(name, content))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“" + name + "”")
                .hasMessageContaining(sentence);
    }

    private FileKind inspect(String name, byte[] content) throws IOException {
        return FileInspection.of(name, Files.write(folder.resolve("tep"), content));
    }

    private static byte[] manyParts() {
        var file = OfficeFile.word();
        for (int index = 0; index <= 10_000; index++) {
            file.with("word/" + index, "");
        }
        return file.bytes();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(Object... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part instanceof String text ? text(text) : (byte[]) part);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\a\\tờ trình.pdf, tờ trình.pdf",
        "'a\"b<c>|:*?.pdf', abc.pdf",
        "...ẩn.pdf, ẩn.pdf",
        "CON.pdf, tai-lieu-CON.pdf",
        "lpt1.bao-cao.pdf, tai-lieu-lpt1.bao-cao.pdf",
        "congvan.pdf, congvan.pdf",
        "cuối chấm . .pdf, cuối chấm.pdf",
        ".pdf, tai-lieu.pdf",
        "'  nhiều   khoảng  trắng .pdf', nhiều khoảng trắng.pdf",
        "giảm 50%.xlsx, giảm 50%.xlsx"
    })
    @DisplayName("tên tệp được làm sạch")
    void names(String claimed, String clean) {
        assertThat(FileNames.clean(claimed)).isEqualTo(clean);
    }

    @Test
    @DisplayName("tên NFD thành NFC, mất ký tự điều khiển và đổi chiều")
    void invisible() {
        assertThat(FileNames.clean("To\u031b\u0300 tri\u0300nh\u202egpj\u0000.pdf"))
                .isEqualTo("Tờ trìnhgpj.pdf");
        assertThat(FileNames.clean(null)).isEqualTo("tai-lieu");
        assertThat(FileNames.clean("x".repeat(500) + ".pdf")).hasSize(224);
    }

    @Test
    @DisplayName("tên dài: đếm theo byte, không cắt đôi chữ, giữ phần mở rộng")
    void longNames() {
        var clean = FileNames.clean("Tờ trình đề nghị khen thưởng ".repeat(30) + "🏅.pdf");
        assertThat(clean.getBytes(StandardCharsets.UTF_8).length).isBetween(200, 230);
        assertThat(clean).startsWith("Tờ trình").endsWith(".pdf").doesNotContain("\ufffd");
        assertThat(FileNames.clean("🏅".repeat(100) + ".pdf")).isEqualTo("🏅".repeat(55) + ".pdf");
    }
}
