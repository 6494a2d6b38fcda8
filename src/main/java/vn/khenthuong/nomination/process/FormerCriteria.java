package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.FormerOptions;
import vn.khenthuong.nomination.CriteriaPoint;

/** The criteria of officials, which the first forms of a dossier offered under ids of rules. */
@Component
class FormerCriteria implements FormerOptions {

    @Override
    public Map<String, String> renamed() {
        return CriteriaPoint.renamed();
    }
}
