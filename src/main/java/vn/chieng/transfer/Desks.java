package vn.chieng.transfer;

import org.springframework.stereotype.Component;
import vn.chieng.article.IntakeDesk;
import vn.chieng.masthead.MastheadDesk;
import vn.chieng.media.MediaLibrary;
import vn.chieng.place.PlaceDesk;
import vn.chieng.related.Judgements;
import vn.chieng.search.IndexUpkeep;
import vn.chieng.section.SectionDesk;
import vn.chieng.topic.TopicDesk;

/** The desks that an import brings its lines to, and the index that follows it. */
@Component
record Desks(SectionDesk sections, TopicDesk topics, PlaceDesk places, MediaLibrary pictures, IntakeDesk articles,
        Judgements judgements, MastheadDesk mastheads, IndexUpkeep index) {}
