import { describe, expect, it } from 'vitest';
import { speaksToReaders } from '../../src/languages/to-readers.ts';

describe('speaksToReaders', () => {
  it.each([
    'Follow us on Facebook and Twitter.',
    'Follow the Opinion section of the Gazette on Facebook, Twitter (@gazette) and Instagram.',
    'Email Jane Roe at jroe@gazette.example or follow her @janeroe. Follow us on Twitter @gazette and on Facebook.',
    'Reach the reporters on Twitter at http://twitter.example/roe and http://twitter.example/doe',
    'You can also follow him on X for the latest news.',
    'Got a tip? Contact our desk at desk@gazette.example.',
    'And if you have a news tip, correction or comment, let us know at: desk@gazette.example.',
    'Join our reader forums to keep talking about the harbour!',
    'Sign up here for our daily newsletter',
    'Copyright © 2021 The Gazette. All rights reserved.',
    '© 2021 The Gazette',
    'All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    'The Gazette may earn an affiliate commission if you buy something through links in this article.',
    'Folgen Sie uns auf Twitter!',
    'Suivez-nous sur Facebook et Instagram',
    'Síguenos en Twitter',
    'Seguici su Facebook',
    'Siga-nos no Instagram',
    'Volg ons ook op Facebook',
    'Все права защищены.',
    'Bizi Twitter’da takip edin',
  ])('%s', (line) => {
    expect(speaksToReaders(line)).toBe(true);
  });

  it.each([
    'Follow the money, the detective told 40 officers on Tuesday.',
    'Follow-up talks on Facebook’s plan will be held in May.',
    'He asked 300 voters to follow him on Facebook.',
    '“Follow us on Twitter”, the group told its 400 members.',
    'Find her on Facebook was the order that police gave 12 officers.',
    'Contact with the crew was lost at 04:12.',
    'Contact him by June 5, the court told the bank.',
    'Email servers at the ministry went down for 4 hours.',
    'Join our fight, the dockers shouted.',
    'Copyright law protects 40 of the works.',
    'All rights reserved by the treaty are kept.',
    '© Jane Roe: The pier on May 3.',
    '© 2021 Jane Roe. Dockers carried 40 boxes.',
    'We may earn 5 percent more, the union said.',
    'Workers may earn a commission of 40 dollars a day.',
    'Follow us on Twitter. The ferry sank with 40 people.',
    'Jane Roe contributed to this report.',
    'Reporting by Jane Roe; editing by John Doe',
    'This article was first published by the Herald on May 3.',
    'He had 40 questions.',
    'Have the dockers left?',
    '',
  ])('not: %s', (line) => {
    expect(speaksToReaders(line)).toBe(false);
  });

  it('takes little time, whatever the line', () => {
    for (const part of ['follow on ', 'follow @a ', 'a@', 'follow us on x and ', 'copyright © '])
      expect(speaksToReaders(`${part.repeat(300).slice(0, 298)}9`)).toBeTypeOf('boolean');
  });
});
