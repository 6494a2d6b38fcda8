package vn.khenthuong.selection;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The document by which Home Affairs agrees to the choice, as the composition of a list cites it.
 *
 * @param list code of the list
 */
public record CitedAgreement(String list, DocumentReference document) {

    /** In words, e.g. “Thống nhất, văn bản số 77/SNV ngày 20/06/2023”. */
    public String inWords() {
        return "Thống nhất, %s".formatted(document.cited("văn bản"));
    }
}
