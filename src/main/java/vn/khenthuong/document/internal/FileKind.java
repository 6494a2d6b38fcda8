package vn.khenthuong.document.internal;

import java.util.Locale;
import java.util.Set;
import vn.khenthuong.kernel.BadInputException;

/** The kinds of file a dossier may hold. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    PNG("image/png", "png");

    private final String mediaType;
    private final Set<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** @throws BadInputException when the name claims another kind */
    void requireName(String name) {
        if (!extensions.contains(FileNames.extension(name).toLowerCase(Locale.ROOT))) {
            throw new BadInputException("Tệp “%s” có nội dung %s nhưng phần mở rộng của tên không phải .%s."
                    .formatted(
                            name,
                            this,
                            String.join(", .", extensions.stream().sorted().toList())));
        }
    }
}
