insert into listing select * from listing_source;
insert into listing_words select * from listing_words_source;

drop schema large cascade;
