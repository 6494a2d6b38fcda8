package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierDocuments;

@DisplayName("Tải về tất cả: giữa chừng có lỗi")
class DossierArchiveTest {

    private static final String NUMBER = "SK2023-DILINH-0001";

    @TempDir
    private Path folder;

    private final Dossiers dossiers = mock();
    private final Documents documents = mock();
    private final Checklists checklists = mock();
    private final DossierDocuments papers = new DossierDocumentService(
            dossiers,
            documents,
            checklists,
            mock(PaperRules.class),
            mock(SharedPapers.class),
            mock(DossierAccess.class),
            mock(Nominees.class),
            mock(Journal.class),
            mock(TransactionOperations.class),
            Clock.systemUTC());

    @Test
    @DisplayName("một tệp không đọc được: tệp ZIP dở dang mở không được, không thể tưởng là đủ")
    void cutShort() throws IOException {
        var read = document("a.pdf");
        var lost = document("b.pdf");
        when(dossiers.require(NUMBER)).thenReturn(mock(Dossier.class));
        when(checklists.of(any(Dossier.class))).thenReturn(List.of());
        when(documents.of(NUMBER)).thenReturn(List.of(read, lost));
        when(documents.open(NUMBER, read.id()))
                .thenReturn(Optional.of(new DocumentContent(read, new ByteArrayResource(new byte[] {1}))));
        when(documents.open(NUMBER, lost.id())).thenReturn(Optional.empty());

        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> papers.archive(new Actor("canbo.di-linh", Set.of()), NUMBER, out))
                .isInstanceOf(IllegalStateException.class);

        assertThat(out.size()).as("the first file is on its way").isPositive();
        var kept = Files.write(folder.resolve("ho-so.zip"), out.toByteArray());
        assertThatThrownBy(() -> new ZipFile(kept.toFile()).close()).isInstanceOf(ZipException.class);
    }

    private static StoredDocument document(String fileName) {
        return new StoredDocument(
                UUID.randomUUID(),
                "COUNCIL_MINUTES",
                1,
                fileName,
                "application/pdf",
                1,
                DigestUtils.sha256Hex(new byte[] {1}),
                "canbo.di-linh",
                Instant.parse("2023-06-01T01:00:00Z"));
    }
}
