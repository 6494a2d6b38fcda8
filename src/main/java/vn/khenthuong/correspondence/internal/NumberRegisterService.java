package vn.khenthuong.correspondence.internal;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.correspondence.internal.NumberRepository.Given;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.VietnameseDates;

/** Holds numbers in the table {@code paper_number}, whose key lets two officials at once come one after the other. */
@Component
class NumberRegisterService implements NumberRegister {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final int NAMED = 3;

    private final NumberRepository numbers;

    NumberRegisterService(NumberRepository numbers) {
        this.numbers = numbers;
    }

    @Override
    @Transactional(readOnly = true)
    public void require(NumberedPaper paper) {
        requireOwnSeries(paper);
        numbers.find(paper).ifPresent(given -> requireSame(paper, given));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(NumberedPaper paper) {
        enter(List.of(paper));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(List<NumberedPaper> papers) {
        if (papers.stream().map(NumberedPaper::series).distinct().count() < papers.size()) {
            throw new IllegalArgumentException("Papers of one series are entered one by one: " + papers);
        }
        papers.forEach(NumberRegisterService::requireOwnSeries);
        var given = numbers.enter(papers);
        papers.forEach(paper -> requireSame(paper, given.get(paper)));
        numbers.follow(papers.stream()
                .filter(paper -> !isOnlyOf(paper, given.get(paper))
                        || !given.get(paper).date().equals(paper.document().date()))
                .toList());
    }

    private static void requireOwnSeries(NumberedPaper paper) {
        var named = NumberSeries.namedBy(paper.document().number());
        if (named.isPresent() && named.get() != paper.series()) {
            throw new BadInputException("“Số %s” %s là số của %s, không phải số %s. Hãy xem lại số."
                    .formatted(
                            inSentence(paper.series()),
                            paper.document().number(),
                            inSentence(named.get()),
                            inSentence(paper.series())));
        }
    }

    private static void requireSame(NumberedPaper paper, Given given) {
        if (isOnlyOf(paper, given)) {
            return;
        }
        if (!given.date().equals(paper.document().date())) {
            throw new BadInputException(
                    "“Số %s” %s trong năm %d đã dùng cho %s ngày %s (%s), nên không dùng được với ngày %s. Hãy xem lại số và ngày."
                            .formatted(
                                    inSentence(paper),
                                    paper.document().number(),
                                    given.date().getYear(),
                                    inSentence(paper),
                                    VietnameseDates.of(given.date()),
                                    named(given.matters()),
                                    VietnameseDates.of(paper.document().date())));
        }
        if (paper.series().isOfOneMatter() && !given.matters().contains(paper.matter())) {
            throw new BadInputException("“Số %s” %s đã dùng cho %s trong năm %d; mỗi %s có một số riêng."
                    .formatted(
                            inSentence(paper),
                            paper.document().number(),
                            named(given.matters()),
                            given.date().getYear(),
                            inSentence(paper)));
        }
    }

    private static boolean isOnlyOf(NumberedPaper paper, Given given) {
        return given.matters().equals(List.of(paper.matter()));
    }

    private static String named(List<String> matters) {
        var first = String.join(", ", matters.subList(0, Math.min(NAMED, matters.size())));
        return matters.size() > NAMED ? first + ", …" : first;
    }

    private static String inSentence(NumberedPaper paper) {
        return inSentence(paper.series());
    }

    private static String inSentence(NumberSeries series) {
        var label = series.label();
        // “Tờ trình” is written so in the middle of a sentence too; the others are common nouns there.
        return switch (series) {
            case SUBMISSION -> label;
            case MINUTES, DECISION, REPORT, LETTER, NOTICE, APOLOGY, GUIDANCE -> label.toLowerCase(VIETNAMESE);
        };
    }
}
