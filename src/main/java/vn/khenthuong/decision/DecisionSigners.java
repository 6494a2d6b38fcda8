package vn.khenthuong.decision;

import java.util.Optional;

/** Who signed the decisions of the Chair. */
public interface DecisionSigners {

    /**
     * Who decided about the list, in the order of the signature block and with the document by which he stood in for the Chair, e.g.
     * {@code KT. CHỦ TỊCH – PHÓ CHỦ TỊCH Nguyễn Văn An, theo văn bản số …}; empty while nobody has.
     *
     * @param list code of the list
     */
    Optional<String> of(String list);

    /**
     * The same for the signature block of a paper; empty while nobody has.
     *
     * @param list code of the list
     */
    Optional<DecisionSigner> signerOf(String list);
}
