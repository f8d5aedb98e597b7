// What a page of questions needs while it is answered, in one request: each request costs an old phone nearly a kilobyte of headers.
import './autosave'
import './words-left'
import './coach'
