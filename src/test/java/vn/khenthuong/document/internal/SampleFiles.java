package vn.khenthuong.document.internal;

import java.nio.charset.StandardCharsets;

/** Small files of every kind. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
    }

    public static byte[] docx() {
        return OfficeFile.word().bytes();
    }

    public static byte[] xlsx() {
        return OfficeFile.excel().bytes();
    }

    public static byte[] docxWithMacros() {
        return OfficeFile.word().with("word/vbaProject.bin", new byte[] {1}).bytes();
    }

    public static byte[] bomb() {
        return OfficeFile.word().with("word/media/a.bin", new byte[60 << 20]).bytes();
    }

    public static byte[] plainZip() {
        return OfficeFile.empty().with("a.txt", "a").bytes();
    }
}
