package vn.khenthuong.paper;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * Pages of a paper that are numbered together.
 *
 * @param landscape for tables that are too wide for an upright page
 */
public record PaperSection(boolean landscape, List<PaperBlock> blocks) {

    public PaperSection {
        blocks = List.copyOf(blocks);
    }

    /** The same with number and day where a head left them open. */
    PaperSection numbered(DocumentReference document) {
        return new PaperSection(
                landscape,
                blocks.stream()
                        .map(block -> block instanceof PaperBlock.Head head ? head.numbered(document) : block)
                        .toList());
    }

    /** What follows a block; null after the last one. */
    PaperBlock after(int index) {
        return index + 1 < blocks.size() ? blocks.get(index + 1) : null;
    }

    /**
     * Whether the end of a block stays on the page of the signature, which never stands alone: the end of the last paragraph does,
     * and that of the one before where the last is a single line.
     */
    boolean staysWithSignature(int index) {
        if (!(blocks.get(index) instanceof PaperBlock.Text)) {
            return false;
        }
        return isBeforeSignature(index)
                || after(index) instanceof PaperBlock.Text last
                        && isBeforeSignature(index + 1)
                        && BrokenText.of(last, PaperPage.of(this)).size() == 1;
    }

    private boolean isBeforeSignature(int index) {
        var next = after(index);
        return next instanceof PaperBlock.Foot || next instanceof PaperBlock.Signatures;
    }
}
