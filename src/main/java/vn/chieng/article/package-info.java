/**
 * Stories and their articles: manuscripts, revisions, the workflow, publication, planned steps.
 *
 * <p>Words: <em>story</em> (tác phẩm) joins the editions of one piece; <em>article</em> (bài) is one edition of it, with a
 * public number; <em>manuscript</em> (bản thảo) is its content as a value; <em>revision</em> (phiên bản) is a manuscript that
 * can't change any more; <em>working copy</em> (bản đang viết) belongs to one person; <em>live text</em> (bản đã đăng) is
 * what readers see; <em>standfirst</em> (sapo) is the paragraph under the headline.
 */
@NullMarked
@ApplicationModule(displayName = "Article",
        allowedDependencies = {"section", "place", "topic", "media", "account", "audit", "text", "web"})
package vn.chieng.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
