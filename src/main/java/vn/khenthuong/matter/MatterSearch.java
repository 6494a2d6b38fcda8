package vn.khenthuong.matter;

import vn.khenthuong.nomination.HoldGround;

/**
 * Which matters are wanted.
 *
 * @param ground null for all
 * @param state null for all
 */
public record MatterSearch(HoldGround ground, State state) {

    /** How far it has come. */
    public enum State {
        OPEN("Đang xử lý"),
        OVERDUE("Trễ hạn"),
        CONCLUDED("Đã kết luận");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What officials call it. */
        public String label() {
            return label;
        }
    }
}
