package vn.khenthuong.nomination.internal;

import vn.khenthuong.kernel.DocumentReference;

/**
 * Why a dossier stands still or goes on.
 *
 * @param document null where the system did it
 */
record Grounds(String reason, DocumentReference document) {

    /** The journal tells who carries on. */
    Grounds withReceiver(String unit) {
        return new Grounds("%s; đơn vị tiếp nhận: %s".formatted(reason, unit), document);
    }

    /** With the document it rests on. */
    String inWords() {
        return document == null ? reason : "%s (%s)".formatted(reason, document.cited());
    }
}
