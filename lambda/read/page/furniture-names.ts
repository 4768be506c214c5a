/** "related" and "related-articles" and "c-related", but not "correlated": a pattern for whole words of a name. */
const word = (...words: readonly string[]): RegExp => new RegExp(`[ -](?:${words.join('|')})[ -]`);

/** Elements that hold no running text of the article, whatever they are called. */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set(
  'NAV FORM BUTTON SELECT INPUT TEXTAREA DIALOG MENU IFRAME OBJECT EMBED SVG FIGCAPTION FOOTER ASIDE'.split(' '),
);

/**
 * What the makers of pages call the things around an article. English, because code is; the German, French and Spanish
 * ones that occur are there too. Matched on the form that `namesOf` gives.
 */
export const FURNITURE_NAMES: readonly RegExp[] = [
  // other articles
  word('related', 'related(?:posts|articles|stories|content|links)', 'recommend(?:ed|ations?|er)?', 'recirc(?:ulation)?'),
  word('(?:most|more)-(?:read|popular|viewed|shared|stories|news|from|on|articles|posts|links|coverage|in)', 'trending'),
  word('(?:read|see|view|watch|learn)-(?:more|also|next)', 'also-(?:read|like|on)', 'readmore', 'seealso', 'up-?next'),
  word('(?:next|prev|previous)-(?:article|post|story|link)s?', 'post-nav(?:igation)?', 'pagination', 'pager'),
  word('teasers?(?!-?text)', 'promos?', 'promobox', 'promoted', 'jp-relatedposts', 'yarpp', 'outbrain', 'taboola', 'zergnet'),
  word('(?:article|story)-(?:list|links|recommendation|teaser)s?', 'weiterlesen', 'mehr-zum-thema', 'read-on', 'linkbox'),
  // the reader is to do something
  word('newsletters?', 'subscri(?:be|ption)s?', 'sign-?up', 'optin', 'mailchimp', 'mc4wp', 'cta', 'call-to-action'),
  word('shar(?:e|es|ing|ers?|ebar|edaddy)', 'social(?:s|media|bar)?', 'follow(?:-us)?', 'addtoany', 'addthis', 'sociable'),
  word('log-?in', 'register', 'registration', 'paywall', 'donat(?:e|ion)s?', 'poll', 'quiz', 'survey', 'rating', 'votes?'),
  word('print(?:er)?(?:-(?:link|button|friendly))?', 'toolbar', 'tools', 'feedback', 'whatsapp', 'app-(?:promo|download)'),
  word('comments?(?:-(?:area|list|section|form|wrapper|respond))?', 'disqus', 'respond', 'kommentare?', 'facebook-comments'),
  // about the article
  word('by-?lines?', 'date-?lines?', 'time-?stamps?', '(?:pub|publish|published|post|posted|entry|article|update)-(?:date|time|on|meta|info|byline|author)'),
  word('(?:author|autor|contributor)s?(?:-(?:bio|info|box|card|name|description|profile|block|details|meta|about|area))?', 'about-(?:the-)?author', 'bio'),
  word('(?:post|entry|article|page|meta)-?(?:tags|categories|category|footer|meta|metadata)', 'tags?(?:-(?:list|links|cloud))?', 'taglist', 'topics', 'breadcrumbs?', 'bread-?crumb(?:-\\w+)?', 'cat-links'),
  word('reading-time', 'read-time', 'word-count', 'views?-count', 'kicker', 'eyebrow', 'copyright', 'correction-?policy'),
  // about pictures
  word('(?:img|image|photo|picture|media|gallery|wp|figure|video|pic|foto|bild)-?(?:caption|credits?|copyright|source|byline|description|info|meta|legend)s?(?:-text)?'),
  word('captions?(?:-text)?', 'caption-\\w+', 'credits?', 'figcaption', 'bildunterschrift', 'legende', 'fotocredit'),
  word('galler(?:y|ies)', 'slide-?shows?', 'carousel', 'swiper', 'slider', 'lightbox', 'video-player', 'player', 'jwplayer'),
  // adverts and the page itself
  word('ads?', 'ad-(?:\\w+)', 'adverts?', 'advert(?:isement|ising|orial)s?', 'adsense', 'dfp', 'sponsor(?:ed|s)?', 'anzeige', 'werbung', 'publicite'),
  word('cookies?', 'consent', 'gdpr', 'modal', 'pop-?up', 'overlay', 'banner', 'site-(?:header|footer)', 'side-?bar', 'masthead'),
  word('nav', 'navbar', 'navigation', 'menu', 'toc', 'table-of-contents', 'skip-link', 'site-footer', 'page-footer', 'colophon'),
  word('visually-hidden', 'visuallyhidden', 'sr-only', 'screen-reader(?:-text)?', 'screenreader', 'off-screen', 'a11y-hidden', 'element-invisible'),
  word('widgets?', 'disclaimer', 'affiliate', 'boilerplate', 'infobox', 'tool-?tip', 'pop-?over', 'hover-?card', 'rollover(?:-\\w+)?-block', 'info-box', 'factbox', 'hatnote', 'mw-editsection', 'navbox', 'catlinks'),
];
