package vn.khenthuong.paper;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.khenthuong.kernel.DocumentReference;

/**
 * An administrative paper as data (NĐ 30/2020/NĐ-CP): what it says, in which order, and nothing of how that is drawn.
 * {@link PaperFaces} writes the same content as DOCX and as PDF. A paper is made with {@link #named}, which refuses one with a hole
 * in it.
 *
 * @param name what the file is called and how faults name the paper, e.g. {@code Tờ trình đề nghị khen thưởng}
 * @param issuer who writes it
 * @param created when it was made; what the files say of their age
 * @param draft whether every page says {@code DỰ THẢO}
 * @param sections the paper itself, then its appendices; each begins a page and counts its pages from 1
 */
public record Paper(String name, String issuer, Instant created, boolean draft, List<PaperSection> sections) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /**
     * @param name how faults name the paper
     * @param issuer who writes it
     * @param created when it is made
     */
    public static PaperBuilder named(String name, String issuer, Instant created) {
        return new PaperBuilder(name, issuer, created);
    }

    /** Whether its head leaves the number open. */
    public boolean leavesNumberOpen() {
        return heads().anyMatch(PaperBlock.Head::leavesNumberOpen);
    }

    /** The same with number and date where its head left them open. */
    public Paper numbered(DocumentReference document) {
        return new Paper(
                name,
                issuer,
                created,
                draft,
                sections.stream().map(section -> section.numbered(document)).toList());
    }

    private Stream<PaperBlock.Head> heads() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(PaperBlock.Head.class::isInstance)
                .map(PaperBlock.Head.class::cast);
    }

    /** The same to be looked at before it is signed. */
    public Paper asDraft() {
        return new Paper(name, issuer, created, true, sections);
    }
}
