package vn.khenthuong.demo.process;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paper of the demonstration: one page of PDF with a few lines on it. It is set in a font every reader of PDF brings along, so
 * the letters stand without their marks.
 */
final class SamplePaper {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BESIDE_ASCII = Pattern.compile("[^\\x20-\\x7e]");
    private static final Pattern SPECIAL = Pattern.compile("([()\\\\])");
    private static final int LEADING = 22;

    private SamplePaper() {}

    /** @param lines the first one is the title */
    static byte[] pdf(List<String> lines) {
        var text = new StringBuilder("BT /F1 13 Tf 72 760 Td %d TL\n".formatted(LEADING));
        lines.forEach(line -> text.append('(').append(plain(line)).append(") Tj T*\n"));
        text.append("ET");
        return document(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"));
    }

    private static byte[] document(List<String> objects) {
        var out = new ByteArrayOutputStream();
        write(out, "%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(out.size());
            write(out, "%d 0 obj\n%s\nendobj\n".formatted(places.size(), object));
        }
        var table = out.size();
        write(out, "xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        places.forEach(place -> write(out, "%010d 00000 n \n".formatted(place)));
        write(
                out,
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String plain(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('’', '\'')
                .replace('–', '-');
        return SPECIAL.matcher(BESIDE_ASCII.matcher(letters).replaceAll("")).replaceAll("\\\\$1");
    }
}
