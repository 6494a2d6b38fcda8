package vn.khenthuong.award;

import vn.khenthuong.kernel.DocumentReference;

/**
 * A source to be put in the place of the rule, for every unpaid reward of a decision.
 *
 * @param version of the sheet that was shown
 * @param source code
 * @param document as entered
 */
public record WantedSource(long version, String source, String reason, DocumentReference document) {}
