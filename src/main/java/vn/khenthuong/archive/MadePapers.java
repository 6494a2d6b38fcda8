package vn.khenthuong.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.document.DocumentArchive;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.paper.IncompletePaperException;
import vn.khenthuong.paper.PaperFaces;

/**
 * The papers that were made on the way of a list: those of the list and of each of its dossiers, one that covers many once, both faces
 * of the last version. Drafts are none yet. One that cannot be made is named in a file of its own, never left out in silence.
 */
@Component
class MadePapers {

    private static final String FOLDER = "Giấy tờ hệ thống lập";

    private final Papers papers;

    MadePapers(Papers papers) {
        this.papers = papers;
    }

    /** @param subjects code of the list and numbers of its dossiers */
    void write(Actor actor, Stream<String> subjects, DocumentArchive archive, Instant now) throws IOException {
        var faults = new ArrayList<String>();
        for (var offer : signed(actor, subjects).values()) {
            try {
                var paper = papers.open(offer.ref().id(), null, actor);
                var name = name(offer);
                archive.add(List.of(FOLDER), name + ".pdf", now, PaperFaces.pdf(paper));
                archive.add(List.of(FOLDER), name + ".docx", now, PaperFaces.docx(paper));
            } catch (IncompletePaperException incomplete) {
                faults.add("%s: %s".formatted(name(offer), incomplete.getMessage()));
            }
        }
        if (!faults.isEmpty()) {
            archive.add(
                    List.of(FOLDER),
                    "Chưa lập được.txt",
                    now,
                    String.join("\r\n", faults).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Map<PaperRef, PaperOffer> signed(Actor actor, Stream<String> subjects) {
        var signed = new LinkedHashMap<PaperRef, PaperOffer>();
        subjects.flatMap(subject -> papers.offers(subject, actor).stream())
                .filter(offer -> !offer.draft())
                .forEach(offer -> signed.putIfAbsent(offer.ref(), offer));
        return signed;
    }

    private static String name(PaperOffer offer) {
        var kind = offer.ref().kind().label();
        return offer.signed() == null ? kind : offer.signed().cited(kind);
    }
}
