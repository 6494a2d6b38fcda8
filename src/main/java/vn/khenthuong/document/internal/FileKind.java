package vn.khenthuong.document.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import vn.khenthuong.kernel.BadInputException;

/** The kinds of file a dossier may hold, recognised by their content; the name has to agree. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private static final Tika TIKA = new Tika();
    private static final Set<String> PACKAGES = Set.of("application/zip", "application/x-tika-ooxml");

    private final String mediaType;
    private final Set<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The kind of a file.
     *
     * @throws BadInputException when the content is of no accepted kind, or the name claims another
     */
    public static FileKind of(String name, byte[] content) {
        FileKind kind = recognise(content)
                .orElseThrow(() -> new BadInputException(
                        "Tệp “%s” không đúng loại: chỉ nhận PDF, DOCX, XLSX, JPEG, PNG (xét theo nội dung tệp)."
                                .formatted(name)));
        if (!kind.extensions.contains(FileNames.extension(name).toLowerCase(Locale.ROOT))) {
            throw new BadInputException("Tệp “%s” có nội dung %s nhưng phần mở rộng của tên không phải .%s."
                    .formatted(
                            name,
                            kind,
                            String.join(", .", kind.extensions.stream().sorted().toList())));
        }
        return kind;
    }

    private static Optional<FileKind> recognise(byte[] content) {
        String type = TIKA.detect(content);
        if (PACKAGES.contains(type)) {
            return OfficePackage.kindOf(content);
        }
        return Arrays.stream(values())
                .filter(kind -> kind != DOCX && kind != XLSX)
                .filter(kind -> kind.mediaType.equals(type))
                .findFirst();
    }
}
