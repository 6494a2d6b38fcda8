package vn.khenthuong.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.document.DocumentArchive;
import vn.khenthuong.document.Documents;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.supervision.Observations;
import vn.khenthuong.supervision.Observations.Beside;

/** What supervising bodies said beside a list, with their files: taken back or not, it belongs to what led to the decision. */
@Component
class ObservationFolder {

    private static final String NAME = "Phản ánh giám sát";

    private final Observations observations;
    private final Documents documents;

    ObservationFolder(Observations observations, Documents documents) {
        this.observations = observations;
        this.documents = documents;
    }

    /** Writes nothing where nobody said anything. */
    void write(String round, String list, DocumentArchive archive, Instant now) throws IOException {
        var all = observations.beside(round, list);
        if (all.isEmpty()) {
            return;
        }
        archive.add(List.of(), NAME + ".txt", now, text(all));
        for (var beside : all) {
            var number = beside.observation().number().toString();
            for (var document : documents.of(number)) {
                archive.add(
                        List.of(NAME),
                        number,
                        documents
                                .open(number, document.id())
                                .orElseThrow(() -> new IllegalStateException("No content of " + document.id())));
            }
        }
    }

    private static byte[] text(List<Beside> all) {
        return all.stream()
                .map(ObservationFolder::said)
                .collect(Collectors.joining("\r\n\r\n", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String said(Beside beside) {
        var observation = beside.observation();
        var lines = new ArrayList<String>();
        lines.add("%s | %s | %s | %s"
                .formatted(
                        observation.number(),
                        VietnameseDates.toTheSecond(observation.filed().at()),
                        beside.agency(),
                        observation.state().label()));
        if (beside.nominates()) {
            lines.add("Cơ quan phản ánh có đề nghị trong đợt này.");
        }
        lines.add(observation.content());
        if (observation.answer() != null) {
            lines.add("Trả lời của %s: %s"
                    .formatted(observation.answer().body(), observation.answer().text()));
        }
        if (observation.withdrawal() != null) {
            lines.add("Đã rút: " + observation.withdrawal().reason());
        }
        return String.join("\r\n", lines);
    }
}
