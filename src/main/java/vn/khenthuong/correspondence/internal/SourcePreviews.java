package vn.khenthuong.correspondence.internal;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.forms.Previews;

/** The papers of the route as previews of the steps that bring them about. */
@Component
class SourcePreviews implements Previews {

    private final List<PaperSource> sources;

    SourcePreviews(List<PaperSource> sources) {
        this.sources =
                sources.stream().sorted(Comparator.comparing(PaperSource::kind)).toList();
    }

    @Override
    public List<Preview> of(String task, String subject) {
        return sources.stream()
                .flatMap(source -> source.preview(task, subject).stream())
                .map(SourcePreviews::preview)
                .toList();
    }

    private static Preview preview(PaperRef paper) {
        return new Preview(paper.kind().label(), paper.preview());
    }
}
