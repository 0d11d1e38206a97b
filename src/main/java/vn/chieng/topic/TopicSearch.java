package vn.chieng.topic;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.text.Folding;

/** Finds topics by what people type of their names, with or without marks. */
@Component
public class TopicSearch {

    private static final int OFFERED = 10;

    private final JdbcClient database;

    TopicSearch(JdbcClient database) {
        this.database = database;
    }

    /** Topics with a name of which a word begins as typed; those whose label in this language begins so come first. */
    public List<TopicSuggestion> suggest(String language, String typed) {
        return typed.isBlank() ? List.of() : list(language, typed, OFFERED);
    }

    /** All topics in the order of their labels, or those that {@link #suggest} would offer; no more than {@code most}. */
    List<TopicSuggestion> list(String language, String typed, int most) {
        return database.sql("""
                        select t.id, t.key, l.label from topic t
                        cross join lateral (select label, folded from topic_name n where n.topic_id = t.id
                            order by n.language = :language desc, n.language = 'vi' desc, n.language limit 1) l
                        where t.merged_into is null and exists (
                            select from topic_name n where n.topic_id = t.id and ' ' || n.folded like :within
                            union all select from topic_alias a where a.topic_id = t.id and ' ' || a.folded like :within)
                        order by l.folded like :first desc, l.folded, t.id limit :most""")
                .param("language", language).param("most", most)
                .param("first", pattern("", typed)).param("within", pattern("% ", typed))
                .query(TopicSuggestion.class).list();
    }

    private static String pattern(String before, String typed) {
        return before + Folding.fold(typed.strip()).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
