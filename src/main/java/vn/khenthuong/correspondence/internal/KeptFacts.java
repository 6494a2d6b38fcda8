package vn.khenthuong.correspondence.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperFacts;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.internal.PaperVersionRepository.Kept;
import vn.khenthuong.paper.Paper;

/** Says whether the facts of a paper are others than those its last version was made from. */
@Component
class KeptFacts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final PaperVersionRepository versions;

    KeptFacts(PaperVersionRepository versions) {
        this.versions = versions;
    }

    /** Null where the facts are not told. */
    static String digest(PaperFacts facts) {
        return facts.areTold() ? StoredPapers.digest(facts) : null;
    }

    /**
     * @param facts as they are today
     * @param today what the paper would say today
     */
    boolean changed(PaperRef paper, Kept kept, PaperFacts facts, Paper today) {
        if (!facts.areTold()) {
            return kept.wording() == StoredPapers.WORDING && !kept.digest().equals(StoredPapers.digest(today));
        }
        if (kept.facts() != null) {
            return !kept.facts().equals(digest(facts));
        }
        return !kept.digest().equals(StoredPapers.digest(today)) && !says(paper, kept, facts.printed());
    }

    /** A version from before facts were kept was made from these when it has them all, wherever its wording has capitals. */
    private boolean says(PaperRef paper, Kept kept, List<String> printed) {
        var text = versions.content(paper, kept.version().number())
                .map(KeptFacts::comparable)
                .orElse("");
        return printed.stream().map(KeptFacts::comparable).allMatch(text::contains);
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(VIETNAMESE);
    }
}
